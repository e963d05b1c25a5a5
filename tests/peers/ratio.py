#!/usr/bin/env python3
"""Prints how much faster an emitted program is than PyTorch: ratio.py TORCH.json GMC.json...

TORCH.json is what `vae.py time --json` printed, each GMC.json what `./MODEL bench --json` printed, all
measured in one run on one machine.
"""
import json
import sys


def load(path):
    with open(path) as file:
        return json.load(file)


def line(model, what, ours, theirs, unit, more_is_better):
    ratio = ours / theirs if more_is_better else theirs / ours
    print(f"{model:10s} {what:14s} gmc {ours:10.0f} {unit}   PyTorch {theirs:10.0f} {unit}   "
          f"gmc is {ratio:.2f} times as fast")


def main():
    peer = load(sys.argv[1])
    results = {r["model"]: r for r in peer["results"]}
    print(f"PyTorch {peer['torch']} ({peer['blas']}), {peer['threads']} threads, medians")
    if peer["blas"] == "reference":
        print("WARNING: PyTorch has only the reference BLAS here; these ratios flatter gmc")
    for path in sys.argv[2:]:
        ours = load(path)
        theirs = results[ours["model"]]
        step = ours["steps"][0]
        if step["batch"] != theirs["batch"]:
            sys.exit(f"{path}: batch {step['batch']}, but PyTorch's is {theirs['batch']}")
        for who, m in (("gmc", step), ("PyTorch", theirs["train_step"])):
            if m["p90_us"] > 1.5 * m["p10_us"]:
                print(f"WARNING: {ours['model']}: {who}'s steps took {m['p10_us']:.0f} to {m['p90_us']:.0f} us "
                      "(p10 to p90): the machine was busy, measure again")
        line(ours["model"], "training step", step["median_us"], theirs["train_step"]["median_us"], "us", False)
        rate = 1e6 * theirs["batch"] / theirs["sample"]["median_us"]
        for sampler in ours["samplers"]:
            if sampler["name"] == "generate":
                line(ours["model"], "sampling", sampler["rows_per_second"], rate, "images/s", True)


main()
