"""What the PyTorch peers share: the best setting of the process, timing, the command line.

    NAME.py time   [--seconds S] [--json]     microseconds of a training step, peak memory
    NAME.py sample [--count N]   [--json]     seconds to draw N images, where the model is drawn pixel by pixel

A training step is zero_grad(set_to_none), forward, backward and Adam on fixed data, noise drawn in the step; images
lie channels last or first, whichever is faster here.  Sampling is the loop that everybody writes: a forward pass of
the whole net for each pixel.  The best setting: 2 threads (or OMP_NUM_THREADS), denormals flushed, malloc that keeps
its pages, huge pages, and, where PyTorch has no BLAS of its own, OpenBLAS told which CPU this is.  The environment
must be there before the process starts, so `start` starts the script again with it.
Exit code 3: PyTorch is not installed.
"""
import argparse
import glob
import json
import os
import resource
import statistics
import sys
import time

TUNED = {
    "OPENBLAS_CORETYPE": "SkylakeX",
    "MALLOC_MMAP_THRESHOLD_": str(32 << 30),
    "MALLOC_TRIM_THRESHOLD_": str(32 << 30),
    "MALLOC_TOP_PAD_": str(64 << 20),
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}
# Where Debian's libopenblas0-openmp lies, or where it was unpacked (GMC_OPENBLAS).
OPENBLAS = [os.environ.get("GMC_OPENBLAS", "")] + glob.glob("/usr/lib/*/openblas-openmp")
NO_BLAS = "PyTorch runs on the reference BLAS, ten times slower than it can: install libopenblas0-openmp"


def has_avx512():
    try:
        return "avx512f" in open("/proc/cpuinfo").read()
    except OSError:
        return False


def start():
    """PyTorch, in a process with the best environment: starts the script again if this is not it."""
    if not os.environ.get("GMC_PEER_TUNED"):
        env = dict(os.environ, GMC_PEER_TUNED="1", **TUNED)
        env.setdefault("OMP_NUM_THREADS", "2")
        if not has_avx512():
            env["OPENBLAS_CORETYPE"] = "Haswell"
        for folder in OPENBLAS:
            if folder and os.path.isdir(folder):
                env["LD_LIBRARY_PATH"] = folder + ":" + env.get("LD_LIBRARY_PATH", "")
                break
        os.execve(sys.executable, [sys.executable] + sys.argv, env)
    try:
        import torch
    except ImportError as missing:
        print(f"PyTorch is not installed: {missing}", file=sys.stderr)
        sys.exit(3)
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    torch.set_flush_denormal(True)
    return torch


torch = start()


def blas():
    """Which BLAS does the matrix products; the reference one is no peer."""
    if torch.backends.mkl.is_available():
        return "MKL"
    return "OpenBLAS" if "libopenblas" in open("/proc/self/maps").read() else "reference"


def head():
    """What every result starts with."""
    name = blas()
    if name == "reference":
        print(f"WARNING: {NO_BLAS}", file=sys.stderr)
    return {"torch": torch.__version__, "threads": torch.get_num_threads(), "blas": name}


def adam(model, lr=1e-3):
    """The fastest Adam this PyTorch has."""
    for kind in ({"fused": True}, {"foreach": True}, {}):
        try:
            optimizer = torch.optim.Adam(model.parameters(), lr=lr, **kind)
            for p in model.parameters():
                p.grad = torch.zeros_like(p)
            optimizer.step()
            return torch.optim.Adam(model.parameters(), lr=lr, **kind)
        except (TypeError, RuntimeError):
            continue
    raise SystemExit("no Adam works")


def train_step(model, optimizer, *batch):
    optimizer.zero_grad(set_to_none=True)
    loss = model.loss(*batch)
    loss.backward()
    optimizer.step()
    return loss


def measure(call, seconds, least=20):
    """Median, p10 and p90 in microseconds, after a tenth of the time to warm up."""
    end = time.perf_counter() + 0.1 * seconds
    call()
    while time.perf_counter() < end:
        call()
    times = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(times) < least:
        begin = time.perf_counter()
        call()
        times.append(1e6 * (time.perf_counter() - begin))
    tenths = statistics.quantiles(times, n=10)
    return {"median_us": statistics.median(times), "p10_us": tenths[0], "p90_us": tenths[8],
            "count": len(times)}


def time_step(make, seconds):
    """A training step in the better of the two layouts of images."""
    best = None
    for layout in (torch.channels_last, torch.contiguous_format):
        torch.manual_seed(1)
        model = make().to(memory_format=layout)
        batch = [x.contiguous(memory_format=layout) if x.dim() == 4 else x for x in model.example()]
        optimizer = adam(model)
        m = measure(lambda: train_step(model, optimizer, *batch), seconds / 2, least=3)
        m["layout"] = "channels_last" if layout == torch.channels_last else "contiguous"
        if best is None or m["median_us"] < best["median_us"]:
            best = m
    return dict(best, parameters=sum(p.numel() for p in model.parameters()), batch=model.batch)


def draw(make, count):
    """Seconds for the pixel-by-pixel loop."""
    torch.manual_seed(1)
    model = make().to(memory_format=torch.channels_last).eval()
    begin = time.perf_counter()
    with torch.no_grad():
        model.draw(count)
    return {"count": count, "seconds": time.perf_counter() - begin}


def main(make):
    """The command line of one model's script."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("what", choices=["time", "sample"])
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--count", type=int, default=16)
    parser.add_argument("--json", action="store_true")
    o = parser.parse_args()
    result = dict(head(), **(time_step(make, o.seconds) if o.what == "time" else draw(make, o.count)))
    result["peak_bytes"] = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if o.json:
        print(json.dumps(result))
    elif o.what == "time":
        print(f"torch {result['torch']}, {result['threads']} threads, {result['blas']}: {result['parameters']} parameters, "
              f"batch {result['batch']}: median {result['median_us']:.0f} us, p10 {result['p10_us']:.0f}, "
              f"p90 {result['p90_us']:.0f}, {result['layout']}; peak {result['peak_bytes'] / 1e6:.0f} MB")
    else:
        print(f"torch {result['torch']}, {result['threads']} threads: {result['count']} images in {result['seconds']:.1f} s")
