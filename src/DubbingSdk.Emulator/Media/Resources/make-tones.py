"""Makes the frames of tones for the output formats of the audio operations.

Needs ffmpeg with libmp3lame and libopus: python3 make-tones.py

Each file holds 33 frames of one size: silence, then 32 tones of rising pitch from about 400 to 3500 Hz. Every tone has a whole number
of periods in a frame, and the frame is taken from the middle of a long tone, so that frames can follow each other in any order. MP3
frames need no bytes of earlier ones (no bit reservoir), and where their sizes would vary all are padded. Opus packets are CELT, the
mode in which they depend least on each other.
"""
import array
import math
import pathlib
import subprocess

TONES = 32
LEVEL = 0.25 * 32767
MIDDLE = 20


def encode(rate, frequency, arguments):
    samples = array.array("h", (round(LEVEL * math.sin(2 * math.pi * frequency * i / rate)) for i in range(rate)))
    command = ["ffmpeg", "-v", "error", "-f", "s16le", "-ar", str(rate), "-ac", "1", "-i", "-", *arguments, "-"]
    return subprocess.run(command, input=samples.tobytes(), stdout=subprocess.PIPE, check=True).stdout


def mp3_frame(rate, kilobits, frequency):
    arguments = ["-c:a", "libmp3lame", "-b:a", f"{kilobits}k", "-reservoir", "0", "-write_xing", "0", "-id3v2_version", "0", "-f", "mp3"]
    stream = encode(rate, frequency, arguments)
    exact = (72 if rate < 32000 else 144) * kilobits * 1000 / rate
    position = 0
    for _ in range(MIDDLE):
        position += int(exact) + (stream[position + 2] >> 1 & 1)
    is_padded = stream[position + 2] >> 1 & 1
    frame = bytearray(stream[position:position + int(exact) + is_padded])
    assert frame[0] == 0xFF and frame[3] >> 6 == 3, "a frame of one channel begins here"
    assert (frame[4] << 1 | frame[5] >> 7 if rate >= 32000 else frame[4]) == 0, "the frame needs no earlier bytes"
    if exact != int(exact) and not is_padded:
        frame[2] |= 2
        frame.append(0)
    return bytes(frame)


def opus_packets(stream):
    packet = b""
    position = 0
    while position < len(stream):
        sizes = stream[position + 27:position + 27 + stream[position + 26]]
        position += 27 + len(sizes)
        for size in sizes:
            packet += stream[position:position + size]
            position += size
            if size < 255:
                yield packet
                packet = b""


def opus_frame(rate, kilobits, frequency):
    arguments = ["-c:a", "libopus", "-b:a", f"{kilobits}k", "-vbr", "off", "-application", "lowdelay", "-frame_duration", "20", "-f", "ogg"]
    packet = list(opus_packets(encode(rate, frequency, arguments)))[2 + MIDDLE]
    assert packet[0] >> 3 >= 16 and packet[0] & 7 == 0, "one CELT frame of one channel"
    return packet


def write(name, frame, rate, kilobits, frame_samples):
    frames = [frame(rate, kilobits, 0)]
    for tone in range(TONES):
        periods = round((400 + 100 * tone) * frame_samples / rate)
        frames.append(frame(rate, kilobits, periods * rate / frame_samples))
    assert len({len(each) for each in frames}) == 1, "all frames have one size"
    pathlib.Path(__file__).with_name(f"{name}_{rate}_{kilobits}.frames").write_bytes(b"".join(frames))


for rate, kilobits in [(22050, 32), (24000, 48), (44100, 32), (44100, 64), (44100, 96), (44100, 128), (44100, 192)]:
    write("mp3", mp3_frame, rate, kilobits, 576 if rate < 32000 else 1152)
for kilobits in [32, 64, 96, 128, 192]:
    write("opus", opus_frame, 48000, kilobits, 960)
