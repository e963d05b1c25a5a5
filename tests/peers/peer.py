"""What the PyTorch peers share: the best setting of the process, timing, the command line.

    NAME.py time   [--seconds S] [--json]     microseconds of a training step, peak memory
    NAME.py sample [--count N]   [--json]     seconds to draw N images, pixel by pixel or by `turns` steps of diffusion
    [--batch N]                               another number of rows for the training step

A training step is zero_grad(set_to_none), forward, backward and Adam on fixed data, noise drawn in the step, with
clipped gradients and running means where the model has them; images
lie channels last or first, whichever is faster here.  Sampling is the loop that everybody writes: a forward pass of
the whole net for each pixel, or for each step of diffusion.  The best setting: 2 threads (or OMP_NUM_THREADS), denormals flushed, malloc that keeps
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
    if getattr(model, "clip", None):
        torch.nn.utils.clip_grad_norm_(model.parameters(), model.clip)
    optimizer.step()
    if getattr(model, "decay", None):
        with torch.no_grad():
            parameters = list(model.parameters())
            if not hasattr(model, "means"):
                model.means = [p.detach().clone() for p in parameters]
            torch._foreach_mul_(model.means, model.decay)
            torch._foreach_add_(model.means, parameters, alpha=1 - model.decay)
    return loss


class Diffusion(torch.nn.Module):
    """A model that says what noise is in x at step t: how it learns, and ancestral sampling."""
    clip = decay = None
    turns = 10

    def example(self):
        self.left = torch.cumprod(1 - torch.linspace(1e-4, 0.02, self.steps), 0)
        return [torch.rand(self.batch, self.channels, self.side, self.side) * 2 - 1]

    def error(self, said, noise):
        return torch.nn.functional.mse_loss(said, noise)

    def loss(self, x):
        t = torch.randint(self.steps, (len(x),))
        noise = torch.randn_like(x)
        left = self.left[t][:, None, None, None]
        return self.error(self(left.sqrt() * x + (1 - left).sqrt() * noise, t), noise)

    def draw(self, count):
        beta = torch.linspace(1e-4, 0.02, self.turns)
        left = torch.cumprod(1 - beta, 0)
        x = torch.randn(count, self.channels, self.side, self.side).contiguous(memory_format=torch.channels_last)
        for i in reversed(range(self.turns)):
            said = self(x, torch.full((count,), i))
            x = (x - beta[i] / (1 - left[i]).sqrt() * said) / (1 - beta[i]).sqrt()
            if i:
                x = x + (beta[i] * (1 - left[i - 1]) / (1 - left[i])).sqrt() * torch.randn_like(x)
            x = x.clamp(-1, 1)
        return x


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


def time_step(make, seconds, batch=None):
    """A training step in the better of the two layouts of images."""
    best = None
    for layout in (torch.channels_last, torch.contiguous_format):
        torch.manual_seed(1)
        model = make().to(memory_format=layout)
        model.batch = batch or model.batch
        rows = [x.contiguous(memory_format=layout) if x.dim() == 4 else x for x in model.example()]
        optimizer = adam(model)
        m = measure(lambda: train_step(model, optimizer, *rows), seconds / 2, least=3)
        m["layout"] = "channels_last" if layout == torch.channels_last else "contiguous"
        if best is None or m["median_us"] < best["median_us"]:
            best = m
    return dict(best, parameters=sum(p.numel() for p in model.parameters()), batch=model.batch)


def draw(make, count):
    """Seconds for the pixel-by-pixel loop."""
    torch.manual_seed(1)
    model = make().to(memory_format=torch.channels_last).eval()
    turns = getattr(model, "turns", None)
    with torch.no_grad():
        if turns:
            model.draw(count)                # once to warm up: a step is short
        begin = time.perf_counter()
        model.draw(count)
    return {"count": count, "turns": turns, "seconds": time.perf_counter() - begin}


def main(make):
    """The command line of one model's script."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("what", choices=["time", "sample"])
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--count", type=int, default=16)
    parser.add_argument("--batch", type=int)
    parser.add_argument("--cifar", action="store_true", help="of ddpm.py")
    parser.add_argument("--json", action="store_true")
    o = parser.parse_args()
    result = dict(head(), **(time_step(make, o.seconds, o.batch) if o.what == "time" else draw(make, o.count)))
    result["peak_bytes"] = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if o.json:
        print(json.dumps(result))
    elif o.what == "time":
        print(f"torch {result['torch']}, {result['threads']} threads, {result['blas']}: {result['parameters']} parameters, "
              f"batch {result['batch']}: median {result['median_us']:.0f} us, p10 {result['p10_us']:.0f}, "
              f"p90 {result['p90_us']:.0f}, {result['layout']}; peak {result['peak_bytes'] / 1e6:.0f} MB")
    else:
        print(f"torch {result['torch']}, {result['threads']} threads: {result['count']} images in {result['seconds']:.1f} s")
