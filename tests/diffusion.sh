#!/bin/sh
# Trains classifier, ddpm and cfg for MINUTES (30) each, and prints the figures of what they draw: tests/diffusion.py.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3} minutes=${MINUTES:-30}
for name in classifier ddpm cfg; do "$python" tests/diffusion.py train "$name" --minutes "$minutes"; done
"$python" tests/diffusion.py figures
