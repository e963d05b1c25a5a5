#!/usr/bin/env python3
"""Figures of the diffusion examples on MNIST, from a clean clone.

    diffusion.py train ddpm|cfg|classifier [--minutes 30]   trains for so long; called again, it goes on from there
    diffusion.py figures [--count 1000]                     what the trained models do, as far as they are trained

The figures: bits per dimension of ddpm on the test set; the share of drawn images that the classifier puts in one class
with more than 0.9, and the classes' histogram; the share of cfg's images that are the digit asked for at w = 0, 1 and 3;
the error of test images that DDIM makes again from their noise; pictures of all of it.  Everything lies in
BUILD/diffusion.  GM_DATA names the folder with MNIST; GMC, CC and BUILD are as in the other tests; threads follow
OMP_NUM_THREADS (2).  Python's own library is enough.
"""
import argparse
import array
import json
import os
import shlex
import shutil
import signal
import struct
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GMC = os.path.abspath(os.environ.get("GMC", os.path.join(ROOT, "build/gmc")))
OUT = os.path.abspath(os.path.join(os.environ.get("BUILD", os.path.join(ROOT, "build")), "diffusion"))
DATA = os.path.abspath(os.environ.get("GM_DATA", "."))
SURE = 0.9


def words(option):
    return shlex.split(subprocess.run([GMC, option], check=True, capture_output=True, text=True).stdout)


def program(source):
    """The program of an example or of a file in tests/diffusion; built once, so that pieces of a training fit together."""
    name = os.path.basename(source)[:-3]
    binary = os.path.join(OUT, name)
    if not os.path.exists(binary):
        subprocess.run([GMC, os.path.join(ROOT, source), "--app", "-o", binary + ".c"], check=True)
        subprocess.run([*shlex.split(os.environ.get("CC", "cc")), *words("--cflags"), binary + ".c", *words("--libs"), "-o", binary], check=True)
    return binary


def run_folder(name):
    return os.path.join(OUT, name + "-run")


def train(name, minutes):
    binary, folder = program(f"examples/{name}.gm"), run_folder(name)
    resume = ["--resume"] if os.path.exists(os.path.join(folder, "last.state.safetensors")) else []
    child = subprocess.Popen([binary, "train", "--data", DATA, "--seed", "1", "--out", folder, *resume])
    try:
        child.wait(60 * minutes)
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGINT)     # as Ctrl-C would: it saves what it has
        child.wait()


def weights(name):
    path = os.path.join(run_folder(name), "last.safetensors")
    return path if os.path.exists(path) else None


def draw(binary, sampler, count, path, *more):
    subprocess.run([binary, "sample", sampler, "-n", str(count), "-o", path, "--seed", "1", *more], check=True, cwd=OUT,
                   stdout=subprocess.DEVNULL)


def read_npy(path):
    """Rows of floats."""
    with open(path, "rb") as file:
        head = file.read(10)
        text = file.read(struct.unpack("<H", head[8:10])[0]).decode()
        shape = eval(text)["shape"]
        values = array.array("f", file.read())
    size = len(values) // shape[0]
    return [values[i * size:(i + 1) * size] for i in range(shape[0])]


def judged(path):
    """The class and its probability, of each drawn image."""
    shutil.copy(weights("classifier"), os.path.join(OUT, "classifier.safetensors"))
    shutil.copy(path, os.path.join(OUT, "drawn.npy"))
    draw(program("tests/diffusion/judge.gm"), "judge", len(read_npy(path)), "judged.npy", "--data", OUT)
    return [(max(range(10), key=p.__getitem__), max(p)) for p in read_npy(os.path.join(OUT, "judged.npy"))]


def tested(name):
    done = subprocess.run([program(f"examples/{name}.gm"), "test", "--data", DATA, "--weights", weights(name), "--json"],
                          check=True, capture_output=True, text=True)
    print(f"{name}: test {json.dumps(json.loads(done.stdout))}")


def figures_of_ddpm(count):
    binary, mine = program("examples/ddpm.gm"), ["--weights", weights("ddpm")]
    draw(binary, "quick", 64, "ddpm.png", *mine)
    draw(binary, "strip", 1, "ddpm-strip.png", *mine)
    if weights("classifier"):
        draw(binary, "quick", count, "ddpm.npy", *mine)
        found = judged(os.path.join(OUT, "ddpm.npy"))
        sure = [c for c, p in found if p > SURE]
        print(f"ddpm: {100 * len(sure) / count:.1f} % of {count} images are in one class with more than {SURE}; "
              f"classes {[sum(c == k for c, _ in found) for k in range(10)]}")
    shutil.copy(weights("ddpm"), os.path.join(OUT, "ddpm.safetensors"))
    steps = program("tests/diffusion/steps.gm")
    draw(steps, "compare", 1, "ddpm-steps.png")
    draw(steps, "invert", 100, "invert.npy", "--data", DATA)
    given = read_npy(os.path.join(OUT, "invert.given.npy"))
    for name, number in (("invert.npy", 50), ("invert.long.npy", 250)):
        again = read_npy(os.path.join(OUT, name))
        error = sum(abs(a - b) for x, y in zip(again, given) for a, b in zip(x, y)) / len(given) / len(given[0])
        print(f"ddpm: DDIM with eta 0, {number} steps to noise and back: mean error of {len(given)} test images {error:.4f} (of 2)")


def figures_of_cfg(count):
    binary, mine = program("examples/cfg.gm"), ["--weights", weights("cfg"), "--y", "0,1,2,3,4,5,6,7,8,9"]
    for w in (0, 1, 3):
        draw(binary, "generate", 100, f"cfg-w{w}.png", "--w", str(w), *mine)
        if weights("classifier"):
            draw(binary, "generate", count, f"cfg-w{w}.npy", "--w", str(w), *mine)
            found = judged(os.path.join(OUT, f"cfg-w{w}.npy"))
            right = sum(c == i % 10 for i, (c, _) in enumerate(found))
            sure = sum(p > SURE for _, p in found)
            print(f"cfg: w = {w}: {100 * right / count:.1f} % of {count} are the digit asked for, {100 * sure / count:.1f} % with more than {SURE}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=["train", "figures"])
    parser.add_argument("name", nargs="?", choices=["ddpm", "cfg", "classifier"])
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--count", type=int, default=1000)
    o = parser.parse_args()
    os.makedirs(OUT, exist_ok=True)
    os.environ.setdefault("OMP_NUM_THREADS", "2")
    if o.what == "train":
        if not o.name:
            parser.error("train what?")
        train(o.name, o.minutes)
        return
    for name in ("classifier", "ddpm", "cfg"):
        if weights(name):
            tested(name)
    for name, figures in (("ddpm", figures_of_ddpm), ("cfg", figures_of_cfg)):
        if weights(name):
            figures(o.count)
        else:
            print(f"SKIPPED: {name} is not trained: diffusion.py train {name}", file=sys.stderr)


main()
