#!/usr/bin/env python3
"""PyTorch eager on the model of examples/ddpm_simple.gm: see peer.py."""
import math

import peer
import torch
import torch.nn.functional as F
from torch import nn


def sin_cos(t, n):
    half = n // 2
    rate = torch.exp(torch.arange(half) * (-math.log(10000) / (half - 1)))
    angle = t[:, None].float() * rate
    return torch.cat([angle.sin(), angle.cos()], 1)


class Block(nn.Module):
    def __init__(self, inner, outer, up=False):
        super().__init__()
        self.conv1 = nn.Conv2d(2 * inner if up else inner, outer, 3, padding=1)
        self.bnorm1 = nn.BatchNorm2d(outer)
        self.time_mlp = nn.Linear(32, outer)
        self.conv2 = nn.Conv2d(outer, outer, 3, padding=1)
        self.bnorm2 = nn.BatchNorm2d(outer)
        self.transform = (nn.ConvTranspose2d if up else nn.Conv2d)(outer, outer, 4, 2, 1)

    def forward(self, x, e):
        h = self.bnorm1(F.relu(self.conv1(x))) + F.relu(self.time_mlp(e))[:, :, None, None]
        return self.transform(self.bnorm2(F.relu(self.conv2(h))))


class SimpleUnet(peer.Diffusion):
    batch = 8
    steps = 300
    channels, side = 3, 64
    widths = [64, 128, 256, 512, 1024]

    def __init__(self):
        super().__init__()
        w = self.widths
        self.time_mlp = nn.Linear(32, 32)
        self.conv0 = nn.Conv2d(self.channels, w[0], 3, padding=1)
        self.downs = nn.ModuleList(Block(a, b) for a, b in zip(w, w[1:]))
        self.ups = nn.ModuleList(Block(a, b, up=True) for a, b in zip(w[:0:-1], w[-2::-1]))
        self.output = nn.Conv2d(w[0], 3, 1)

    def forward(self, x, t):
        e = F.relu(self.time_mlp(sin_cos(t, 32)))
        x = self.conv0(x)
        skips = []
        for block in self.downs:
            x = block(x, e)
            skips.append(x)
        for block in self.ups:
            x = block(torch.cat([x, skips.pop()], 1), e)
        return self.output(x)

    def error(self, said, noise):
        return F.l1_loss(said, noise)


if __name__ == "__main__":
    peer.main(SimpleUnet)
