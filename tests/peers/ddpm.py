#!/usr/bin/env python3
"""PyTorch eager on the model of examples/ddpm.gm, of digits or (--cifar) of photographs: see peer.py."""
import sys

import peer
import torch
import torch.nn.functional as F
from torch import nn

from ddpm_simple import sin_cos

CIFAR = "--cifar" in sys.argv


class ResBlock(nn.Module):
    def __init__(self, inner, outer, groups, features, p):
        super().__init__()
        self.norm1 = nn.GroupNorm(groups, inner)
        self.conv1 = nn.Conv2d(inner, outer, 3, padding=1)
        self.temb_proj = nn.Linear(features, outer)
        self.norm2 = nn.GroupNorm(groups, outer)
        self.dropout = nn.Dropout(p)
        self.conv2 = nn.Conv2d(outer, outer, 3, padding=1)
        self.nin_shortcut = nn.Conv2d(inner, outer, 1) if inner != outer else nn.Identity()

    def forward(self, x, e):
        h = self.conv1(F.silu(self.norm1(x))) + self.temb_proj(F.silu(e))[:, :, None, None]
        return self.nin_shortcut(x) + self.conv2(self.dropout(F.silu(self.norm2(h))))


class Attention(nn.Module):
    def __init__(self, n, groups):
        super().__init__()
        self.norm = nn.GroupNorm(groups, n, eps=1e-6)
        self.qkv = nn.Conv2d(n, 3 * n, 1)
        self.to_out = nn.Conv2d(n, n, 1)

    def forward(self, x):
        b, c, h, w = x.shape
        q, k, v = self.qkv(self.norm(x)).reshape(b, 3, c, h * w).unbind(1)
        p = torch.softmax(torch.bmm(q.transpose(1, 2), k) * c ** -0.5, -1)
        return x + self.to_out(torch.bmm(v, p.transpose(1, 2)).reshape(b, c, h, w))


class Ddpm(peer.Diffusion):
    batch = 8 if CIFAR else 32
    steps = 1000
    channels, side = 3 if CIFAR else 1, 32
    width, mults = (128, [1, 2, 2, 2]) if CIFAR else (32, [1, 2, 2])
    blocks, groups, p = (2, 32, 0.1) if CIFAR else (1, 8, 0.0)
    clip, decay = 1.0, 0.9999 if CIFAR else 0.999

    def __init__(self):
        super().__init__()
        w, side, features = self.width, self.side, 4 * self.width
        self.dense = nn.Sequential(nn.Linear(w, features), nn.SiLU(), nn.Linear(features, features))

        def stage(inner, outer, size):
            attend = Attention(outer, self.groups) if size == 16 else nn.Identity()
            return nn.ModuleList([ResBlock(inner, outer, self.groups, features, self.p), attend])
        self.conv_in = nn.Conv2d(self.channels, w, 3, padding=1)
        self.down, self.up = nn.ModuleList(), nn.ModuleList()
        skips, n = [w], w
        for i, m in enumerate(self.mults):
            for _ in range(self.blocks):
                self.down.append(stage(n, w * m, side))
                n = w * m
                skips.append(n)
            if i + 1 < len(self.mults):
                self.down.append(nn.Conv2d(n, n, 3, stride=2, padding=1))
                skips.append(n)
                side //= 2
        self.mid = nn.ModuleList([ResBlock(n, n, self.groups, features, self.p), Attention(n, self.groups),
                                  ResBlock(n, n, self.groups, features, self.p)])
        for i, m in reversed(list(enumerate(self.mults))):
            for _ in range(self.blocks + 1):
                self.up.append(stage(n + skips.pop(), w * m, side))
                n = w * m
            if i:
                self.up.append(nn.Conv2d(n, n, 3, padding=1))
                side *= 2
        self.norm_out = nn.GroupNorm(self.groups, n)
        self.conv_out = nn.Conv2d(n, self.channels, 3, padding=1)

    def forward(self, x, t):
        e = self.dense(sin_cos(t, self.width))
        x = self.conv_in(x)
        skips = [x]
        for m in self.down:
            x = m(x) if isinstance(m, nn.Conv2d) else m[1](m[0](x, e))
            skips.append(x)
        x = self.mid[2](self.mid[1](self.mid[0](x, e)), e)
        for m in self.up:
            if isinstance(m, nn.Conv2d):
                x = m(F.interpolate(x, scale_factor=2, mode="nearest"))
            else:
                x = m[1](m[0](torch.cat([x, skips.pop()], 1), e))
        return self.conv_out(F.silu(self.norm_out(x)))


if __name__ == "__main__":
    peer.main(Ddpm)
