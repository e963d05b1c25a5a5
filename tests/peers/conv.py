#!/usr/bin/env python3
"""One convolution at a time: gmc's kernels beside oneDNN's, called through PyTorch.

    conv.py [NAME...] [--json]     all shapes, or those whose names contain one of these words
    conv.py [NAME...] --build      only compile gmc's side, so that a later run just measures

Each line is a shape: forward, data gradient and weight gradient in GFLOP/s (only taps inside the image count) and
percent of the FMA peak measured in the same run, oneDNN's best of channels-last and contiguous, and how many times
as fast gmc is.  Masked shapes (A, B) are run dense by PyTorch; both are rated by the dense work.  gmc's side is a
training step in which the layer stands between a term for each element and a projection, so that each face reads two
arrays and writes one, as oneDNN's does; its kernels are timed by its own `bench`, packing of weights included.
Medians; threads follow OMP_NUM_THREADS (2).  Exit code 3: PyTorch is not installed.
"""
import argparse
import json
import os
import subprocess
import sys
import time

# name: images, size, channels in and out, kernel, stride, pad, transposed, see
SHAPES = {
    "3x3-64-128@64": (8, 64, 64, 128, 3, 1, 1, False, None),
    "3x3-128-256@32": (8, 32, 128, 256, 3, 1, 1, False, None),
    "3x3-256-512@16": (8, 16, 256, 512, 3, 1, 1, False, None),
    "3x3-512-1024@8": (8, 8, 512, 1024, 3, 1, 1, False, None),
    "4x4s2-128-128@64": (8, 64, 128, 128, 4, 2, 1, False, None),
    "4x4s2-256-256@32": (8, 32, 256, 256, 4, 2, 1, False, None),
    "T4x4s2-512-512@8": (8, 8, 512, 512, 4, 2, 1, True, None),
    "7x7-64-64@28": (16, 28, 64, 64, 7, 1, 3, False, None),
    "3x3-64-64@28": (16, 28, 64, 64, 3, 1, 1, False, None),
    "1x1-128-256@28": (16, 28, 128, 256, 1, 1, 0, False, None),
    "1x1-128-64@28": (16, 28, 128, 64, 1, 1, 0, False, None),
    "3x3-3-64@64": (8, 64, 3, 64, 3, 1, 1, False, None),
    "1x1-64-3@64": (8, 64, 64, 3, 1, 1, 0, False, None),
    "7x7-1-128@28": (16, 28, 1, 128, 7, 1, 3, False, None),
    "7x7A-1-128@28": (16, 28, 1, 128, 7, 1, 3, False, "A"),
    "7x7A-64-64@28": (16, 28, 64, 64, 7, 1, 3, False, "A"),
    "3x3B-64-64@28": (16, 28, 64, 64, 3, 1, 1, False, "B"),
    "one-3x3-64-128@64": (1, 64, 64, 128, 3, 1, 1, False, None),
    "one-3x3-128-256@32": (1, 32, 128, 256, 3, 1, 1, False, None),
    "one-3x3-256-512@16": (1, 16, 256, 512, 3, 1, 1, False, None),
    "one-3x3-512-1024@8": (1, 8, 512, 1024, 3, 1, 1, False, None),
    "one-4x4s2-128-128@64": (1, 64, 128, 128, 4, 2, 1, False, None),
    "one-4x4s2-256-256@32": (1, 32, 256, 256, 4, 2, 1, False, None),
    "one-T4x4s2-512-512@8": (1, 8, 512, 512, 4, 2, 1, True, None),
    "one-3x3-320-320@64": (1, 64, 320, 320, 3, 1, 1, False, None),
    "one-3x3-640-640@32": (1, 32, 640, 640, 3, 1, 1, False, None),
    "one-3x3-1280-1280@16": (1, 16, 1280, 1280, 3, 1, 1, False, None),
    "one-3x3-2560-1280@16": (1, 16, 2560, 1280, 3, 1, 1, False, None),
}
FACES = ("forward", "data", "weight")
OUT = os.path.join(os.environ.get("BUILD", "build"), "bench-conv")

MODEL = """data images {{ x: f32[{size},{size},{seen}] from npy("none") }}
{order}net Layer(x) {{
    param shift: f32[{size},{size},{inputs}] init 1
    h = x + shift
    y = h |> {layer}
    return y |> conv(1, 1, with_bias: 0{see})
}}
step fit(x) over Layer by sgd(1e-6) batch {images} {{
    minimize mean(Layer(x))
}}
run {{ fit steps 1 }}
"""


def model(shape):
    images, size, inputs, outputs, kernel, stride, pad, transposed, see = shape
    layer = "conv_transposed" if transposed else "conv"
    see = f", see: {see}" if see else ""
    layer = f"{layer}({outputs}, {kernel}, stride: {stride}, pad: {pad}, with_bias: 0{see})"
    seen = 1 if see else inputs      # under an order, channels would be colours that see each other in turn
    order = f"order x: raster({size}, {size}, {seen})\n" if see else ""
    return MODEL.format(images=images, size=size, inputs=inputs, seen=seen, layer=layer, order=order,
                        see=", see: B" if see else "")


def work(shape):
    """Multiply-adds times two, of taps that lie inside the image."""
    images, size, inputs, outputs, kernel, stride, pad, transposed, _ = shape
    wide = size * stride if transposed else size
    narrow = size if transposed else (size + 2 * pad - kernel) // stride + 1
    met = sum(0 <= o * stride - pad + k < wide for o in range(narrow) for k in range(kernel))
    return 2 * images * met * met * inputs * outputs


def build(name, shape):
    """The program of one layer; built again when its text or the compiler has changed."""
    gmc = os.environ.get("GMC", "build/gmc")
    path = os.path.join(OUT, "".join(c if c.isalnum() else "_" for c in "c" + name))
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
    """Seconds of each face and the peak in GFLOP/s; each packing of the weight counts for a product behind it."""
    bench = json.loads(subprocess.run([path, "bench", "--json"], check=True, capture_output=True, text=True).stdout)
    with open(path + ".gm") as file:
        line = 1 + next(i for i, text in enumerate(file) if text.lstrip().startswith("y ="))
    seconds, packing = {}, []
    for kernel in bench["steps"][0]["kernels"]:
        name = kernel["name"]
        if kernel["line"] != line:
            continue
        if "_panels" in name:
            packing.append(kernel["us"])
            continue
        face = "weight" if name.endswith("_weight") else "data" if name in ("fit_d_h", "fit_Layer_shift") else "forward"
        packed = packing.pop() if packing and face != "weight" else 0.0
        seconds[face] = (kernel["us"] + packed) * 1e-6
    return seconds, bench["peak_gflops"]


def middle(call, seconds=0.25):
    times, end = [], time.perf_counter() + seconds
    call()
    while len(times) < 5 or time.perf_counter() < end:
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return sorted(times)[len(times) // 2]


def theirs(torch, shape):
    images, size, inputs, outputs, kernel, stride, pad, transposed, _ = shape
    best = dict.fromkeys(FACES, float("inf"))
    for layout in (torch.channels_last, torch.contiguous_format):
        x = torch.randn(images, inputs, size, size).to(memory_format=layout)
        w = torch.randn(*((inputs, outputs) if transposed else (outputs, inputs)), kernel, kernel).to(memory_format=layout)
        how = ([stride] * 2, [pad] * 2, [1, 1], transposed, [0, 0], 1)
        with torch.no_grad():
            y = torch.randn_like(torch.ops.aten.convolution(x, w, None, *how))
            calls = (lambda: torch.ops.aten.convolution(x, w, None, *how),
                     lambda: torch.ops.aten.convolution_backward(y, x, w, None, *how, [True, False, False]),
                     lambda: torch.ops.aten.convolution_backward(y, x, w, None, *how, [False, True, False]))
            for face, call in zip(FACES, calls):
                best[face] = min(best[face], middle(call))
    return best


def show(name, shape, gmc, peak, peer):
    flops = work(shape) * 1e-9
    line = f"{name:22s}"
    for face in FACES:
        a, b = flops / gmc[face], flops / peer[face]
        line += f"  {a:5.0f} {100 * a / peak:4.0f}%  {b:5.0f} {100 * b / peak:4.0f}%  {a / b:5.2f}  "
    print(line, flush=True)


def main():
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
    torch.set_num_threads(int(os.environ.setdefault("OMP_NUM_THREADS", "2")))
    torch.set_flush_denormal(True)
    if not args.json:
        print(f"PyTorch {torch.__version__}, {torch.get_num_threads()} threads; GFLOP/s and percent of peak: gmc, oneDNN, ratio")
        print(f"{'':22s}  {'forward':31s}  {'data gradient':31s}  {'weight gradient':31s}")
    results = []
    for name, shape in chosen.items():
        peer = theirs(torch, shape)
        gmc, peak = ours(programs[name])
        results.append({"name": name, "flops": work(shape), "peak_gflops": peak, "gmc": gmc, "onednn": peer})
        if not args.json:
            show(name, shape, gmc, peak, peer)
    if args.json:
        json.dump(results, sys.stdout)


main()
