#!/usr/bin/env python3
"""Attention, forward and backward: gmc's kernels beside PyTorch, eagerly (product, softmax, product) and fused.

    attention.py [NAME...] [--json]     all shapes, or those whose names contain one of these words
    attention.py [NAME...] --build      only compile gmc's side, so that a later run just measures

Each line is a shape: milliseconds forward and backward of gmc, of PyTorch's eager operations and of its
scaled_dot_product_attention (where it has one), gmc's percent of the FMA peak measured in the same run, and how much
memory each needs beyond its inputs.  gmc's side is a training step of one attention; its kernels are timed by its own
`bench`, and its memory is what `gmc size` prints.  Medians; threads follow OMP_NUM_THREADS (2).
Exit code 3: PyTorch is not installed.
"""
import argparse
import json
import os
import resource
import subprocess
import sys
import time

# name: images, queries, keys, heads, channels of a head, causal
SHAPES = {
    "4096x4096-8x40": (1, 4096, 4096, 8, 40, False),
    "1024x1024-8x80": (1, 1024, 1024, 8, 80, False),
    "256x256-8x160": (1, 256, 256, 8, 160, False),
    "4096x77-8x40": (1, 4096, 77, 8, 40, False),
    "256x256-1x256": (8, 256, 256, 1, 256, False),
    "1024x1024-12x64-causal": (1, 1024, 1024, 12, 64, True),
}
OUT = os.path.join(os.environ.get("BUILD", "build"), "bench-attention")

MODEL = """data rows {{ q: f32[{queries},{width}] from npy("none")
            k: f32[{keys},{width}] from npy("none")
            v: f32[{keys},{width}] from npy("none") }}
net Layer(q, k, v) {{
    param a: f32[{width}] init 1
    param b: f32[{width}] init 1
    param c: f32[{width}] init 1
    return attend(q * a, k * b, v * c, heads: {heads}, causal: {causal})
}}
step fit(q, k, v) over Layer by sgd(1e-3) batch {images} {{
    y = Layer(q, k, v)
    minimize mean(y * y)
}}
run {{ fit steps 1 }}
"""


def model(shape):
    images, queries, keys, heads, channels, causal = shape
    return MODEL.format(images=images, queries=queries, keys=keys, heads=heads, width=heads * channels,
                        causal="true" if causal else "false")


def build(name, shape):
    """The program of one attention; built again when its text or the compiler has changed."""
    gmc = os.environ.get("GMC", "build/gmc")
    path = os.path.join(OUT, "".join(c if c.isalnum() else "_" for c in "a" + name))
    text = model(shape)
    fresh = os.path.exists(path) and os.path.getmtime(path) > os.path.getmtime(gmc) and open(path + ".gm").read() == text
    if fresh:
        return path
    os.makedirs(OUT, exist_ok=True)
    with open(path + ".gm", "w") as file:
        file.write(text)
    subprocess.run([gmc, path + ".gm", "--app", "-o", path + ".c"], check=True)
    flags = [subprocess.run([gmc, what], check=True, capture_output=True, text=True).stdout.split()
             for what in ("--cflags", "--libs")]
    subprocess.run([os.environ.get("CC", "cc"), *flags[0], path + ".c", *flags[1], "-o", path], check=True)
    return path


def ours(path):
    """Seconds forward and backward, GFLOP/s of both, the peak, and the arena in bytes."""
    bench = json.loads(subprocess.run([path, "bench", "--json"], check=True, capture_output=True, text=True).stdout)
    gmc = os.environ.get("GMC", "build/gmc")
    size = json.loads(subprocess.run([gmc, "size", path + ".gm", "--json"], check=True, capture_output=True, text=True).stdout)
    arena = next(f["arena_bytes"] for f in size["entry_points"] if f["kind"] == "step")
    kernels = [k for k in bench["steps"][0]["kernels"] if k["name"].startswith(("fit_attend", "fit_y"))]
    forward = [k for k in kernels if k["name"].startswith("fit_y")]
    backward = [k for k in kernels if k not in forward]
    sides = [(sum(k["us"] for k in side) * 1e-6, sum(k["us"] * k["gflops"] for k in side) * 1e-6) for side in (forward, backward)]
    return {"forward": sides[0][0], "backward": sides[1][0], "gflops": [work / seconds for seconds, work in sides],
            "peak_gflops": bench["peak_gflops"], "bytes": arena}


def middle(call, seconds=1.0):
    times, end = [], time.perf_counter() + seconds
    call()
    while len(times) < 3 or time.perf_counter() < end:
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return sorted(times)[len(times) // 2]


def eager(torch, q, k, v, causal):
    scores = torch.matmul(q, k.transpose(-1, -2)) * q.shape[-1] ** -0.5
    if causal:
        scores = scores.masked_fill(torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1), float("-inf"))
    return torch.matmul(torch.softmax(scores, -1), v)


def fused(torch, q, k, v, causal):
    return torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=causal)


def theirs(name, way):
    """One shape in a process of its own: its largest memory tells what it needs."""
    import torch
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    torch.set_flush_denormal(True)
    images, queries, keys, heads, channels, causal = SHAPES[name]
    rows = [torch.randn(images, n, heads * channels, requires_grad=True) for n in (queries, keys, keys)]
    g = torch.randn(images, queries, heads * channels)
    apart = [x.view(images, -1, heads, channels).transpose(1, 2) for x in rows]

    def forward():
        y = {"eager": eager, "fused": fused}[way](torch, *apart, causal)
        return y.transpose(1, 2).reshape(g.shape)

    began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    forward().backward(g, retain_graph=True)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - began
    y = forward()
    backward = middle(lambda: torch.autograd.grad(y, apart, g, retain_graph=True))
    with torch.no_grad():
        print(json.dumps({"forward": middle(forward), "backward": backward, "bytes": grown * 1024}))


def peer(name, way):
    got = subprocess.run([sys.executable, __file__, "--peer", name, way], capture_output=True, text=True)
    return json.loads(got.stdout) if got.returncode == 0 else None


def show(name, gmc, peers):
    percent = [100 * g / gmc["peak_gflops"] for g in gmc["gflops"]]
    line = f"{name:22s}  {gmc['forward'] * 1e3:8.2f} {percent[0]:3.0f}% {gmc['backward'] * 1e3:8.2f} {percent[1]:3.0f}% {gmc['bytes'] / 1e6:7.1f}"
    for p in peers.values():
        line += (f"   {p['forward'] * 1e3:8.2f} {p['backward'] * 1e3:8.2f} {p['bytes'] / 1e6:7.1f}"
                 f" {p['forward'] / gmc['forward']:5.2f}x {p['backward'] / gmc['backward']:5.2f}x") if p else f"{'-':>43s}"
    print(line, flush=True)


def main():
    os.environ.setdefault("OMP_NUM_THREADS", "2")
    if sys.argv[1:2] == ["--peer"]:
        theirs(*sys.argv[2:4])
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--build", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    chosen = {n: s for n, s in SHAPES.items() if not args.names or any(word in n for word in args.names)}
    programs = {name: build(name, shape) for name, shape in chosen.items()}
    if args.build:
        return
    try:
        import torch
    except ImportError:
        sys.exit(3)
    if not args.json:
        print(f"PyTorch {torch.__version__}, {os.environ['OMP_NUM_THREADS']} threads; milliseconds forward and backward, MB")
        print(f"{'':22s}  {'gmc':35s}   {'eager':42s}   fused")
    results = []
    for name in chosen:
        peers = {way: peer(name, way) for way in ("eager", "fused")}
        gmc = ours(programs[name])
        results.append({"name": name, "gmc": gmc, **peers})
        if not args.json:
            show(name, gmc, peers)
    if args.json:
        json.dump(results, sys.stdout)


main()
