#!/usr/bin/env python3
"""Training steps of emitted programs beside PyTorch's, in turns, in one run.

    race.py [NAME...] [--rounds 3] [--seconds 4] [--build-only] [--json]
    race.py [NAME...] --sample 16        seconds to draw so many images, beside PyTorch's pixel-by-pixel loop; for a
                                         model of diffusion, milliseconds of a step with so many side by side

A round is one program after the other, so that both meet the same machine; ratios are taken within a round.  Each
line is the median over the rounds and their spread.  Peak memory is that of the whole process, training on real
data: GM_DATA names the folder with MNIST, GM_PHOTOS the one with train/NAME/*.jpg and test/NAME/*.jpg.
GMC, CC and BUILD are as in the other tests; threads follow OMP_NUM_THREADS (2).  Exit code 3: PyTorch is not installed.
"""
import argparse
import json
import os
import shlex
import statistics
import subprocess
import sys
import time

# race: the example and the peer's script, options, the variable that names its data, the peer's options
RACES = {
    "vae_conv": ("vae_conv", [], "GM_DATA", []),
    "pixelcnn": ("pixelcnn", ["h=64", "blocks=8", "rows=32"], "GM_DATA", []),
    "pixelcnn_gated": ("pixelcnn_gated", ["F=64", "rows=32"], "GM_DATA", []),
    "vqvae": ("vqvae", [], "GM_PHOTOS", []),
    "ddpm_simple": ("ddpm_simple", ["rows=8"], "GM_PHOTOS", []),
    "ddpm_simple_32": ("ddpm_simple", ["rows=32"], "GM_PHOTOS", ["--batch", "32"]),
    "ddpm": ("ddpm", [], "GM_DATA", []),
    "ddpm_cifar": ("ddpm", ["cifar=1", "rows=8"], "GM_PHOTOS", ["--cifar"]),
}
TURNS = 20                                   # steps of diffusion that a sampler is timed with
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GMC = os.environ.get("GMC", "build/gmc")
OUT = os.path.join(os.environ.get("BUILD", "build"), "race")


def words(*command):
    return shlex.split(subprocess.run([GMC, *command], check=True, capture_output=True, text=True).stdout)


def build(name, binary, more=()):
    example, options, _, _ = RACES[name]
    sets = [f"--set={s}" for s in [*options, *more]]
    subprocess.run([GMC, *sets, f"examples/{example}.gm", "--app", "-o", binary + ".c"], check=True)
    subprocess.run([os.environ.get("CC", "cc"), *words("--cflags"), binary + ".c", *words("--libs"), "-o", binary], check=True)


def built(name, binary, more=()):
    if not os.path.exists(binary) or os.path.getmtime(binary) < os.path.getmtime(GMC):
        build(name, binary, more)
    return binary


def output_of(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr.strip(), file=sys.stderr)
        sys.exit(done.returncode)
    return done.stdout


def peak_of(binary, folder, data, seconds):
    """Bytes that so many seconds of training took at most; none when it ended by itself, which is a failure so early.
    It is stopped so that what the run program does behind its steps costs no time."""
    child = subprocess.Popen([binary, "train", "--out", folder, *(["--data", data] if data else [])],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    early = child.poll() is not None
    child.kill()
    used = os.wait4(child.pid, 0)[2] if not early else None
    return 1024 * used.ru_maxrss if used else float("nan")


def peer(name, *args):
    script, _, _, options = RACES[name]
    return json.loads(output_of(sys.executable, f"tests/peers/{script}.py", *args, *options, "--json"))


def race(name, binary, o):
    ours, theirs = [], []
    for _ in range(o.rounds):
        step = json.loads(output_of(binary, "bench", "--json"))["steps"][0]
        ours.append(step["median_us"])
        theirs.append(peer(name, "time", "--seconds", str(o.seconds)))
    batch = theirs[0]["batch"]
    if step["batch"] != batch:
        sys.exit(f"{name}: batch {step['batch']}, but PyTorch's is {batch}")
    peak = peak_of(binary, os.path.join(OUT, name + "-run"), os.environ.get(RACES[name][2]),
                   5 + 4e-6 * max(ours))
    ratios = [t["median_us"] / u for t, u in zip(theirs, ours)]
    return {"model": name, "batch": batch, "torch": theirs[0]["torch"], "layout": theirs[0]["layout"],
            "gmc_us": statistics.median(ours), "torch_us": statistics.median(t["median_us"] for t in theirs),
            "ratio": statistics.median(ratios), "least": min(ratios), "most": max(ratios),
            "gmc_peak_bytes": peak, "torch_peak_bytes": statistics.median(t["peak_bytes"] for t in theirs)}


def sampling(name, binary, o):
    def seconds(*more):
        begin = time.perf_counter()
        subprocess.run([binary, "sample", "generate", "-n", str(o.sample), "-o", os.path.join(OUT, name + ".npy"), *more],
                       check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - begin
    ours = statistics.median(seconds() for _ in range(5))
    naive = seconds("--naive")
    theirs = peer(name, "sample", "--count", str(o.sample))
    return {"model": name, "count": o.sample, "gmc_s": ours, "naive_s": naive, "torch_s": theirs["seconds"]}


def diffusing(name, o):
    """A step of a sampler; each side without the start of its program."""
    few = [f"T={TURNS}", f"at_once={o.sample}", "rows=2"]
    binary = built(name, os.path.join(OUT, f"{name}-{o.sample}"), few)
    ours, theirs = [], []
    for _ in range(o.rounds):
        bench = json.loads(output_of(binary, "bench", "--json"))["samplers"]
        best = next(s for s in bench if s["name"] == "generate")
        ours.append(o.sample / best["rows_per_second"] / TURNS)
        drawn = peer(name, "sample", "--count", str(o.sample))
        theirs.append(drawn["seconds"] / drawn["turns"])
    return {"model": name, "rows": o.sample, "gmc_step_s": statistics.median(ours), "torch_step_s": statistics.median(theirs),
            "ratio": statistics.median(t / u for t, u in zip(theirs, ours)), "percent_of_peak": best["percent_of_peak"]}


def report(r):
    if "rows" in r:
        print(f"{r['model']:15s} a step of {r['rows']} images: gmc {1e3 * r['gmc_step_s']:.2f} ms, {r['percent_of_peak']:.0f} % of peak, "
              f"PyTorch {1e3 * r['torch_step_s']:.2f} ms: {r['ratio']:.2f} times as fast")
        return
    if "count" in r:
        print(f"{r['model']:15s} {r['count']} images: gmc {r['gmc_s']:.3f} s, --naive {r['naive_s']:.1f} s, PyTorch {r['torch_s']:.1f} s: "
              f"{r['torch_s'] / r['gmc_s']:.0f} times as fast")
        return
    print(f"{r['model']:15s} batch {r['batch']:3d}: gmc {r['gmc_us'] / 1e3:7.2f} ms, PyTorch {r['torch'].split('+')[0]} {r['torch_us'] / 1e3:7.2f} ms "
          f"({r['layout']}): {r['ratio']:.2f} times as fast [{r['least']:.2f}..{r['most']:.2f}]; "
          f"peak {r['gmc_peak_bytes'] / 1e6:.0f} and {r['torch_peak_bytes'] / 1e6:.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("models", nargs="*", help=", ".join(RACES))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=4.0, help="of PyTorch's measurement")
    parser.add_argument("--sample", type=int, metavar="N")
    parser.add_argument("--build-only", action="store_true")
    parser.add_argument("--json", action="store_true")
    o = parser.parse_args()
    os.chdir(ROOT)
    os.makedirs(OUT, exist_ok=True)
    os.environ.setdefault("OMP_NUM_THREADS", "2")
    for name in o.models or RACES:
        if name not in RACES:
            parser.error(f"unknown model {name}: known are {', '.join(RACES)}")
        binary = os.path.join(OUT, name)
        if o.sample and name.startswith("ddpm"):
            result = diffusing(name, o)
        else:
            built(name, binary)
            if o.build_only:
                continue
            result = sampling(name, binary, o) if o.sample else race(name, binary, o)
        print(json.dumps(result)) if o.json else report(result)


main()
