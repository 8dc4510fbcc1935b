package dev.receptive.data;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes in memory for a decoder of pictures, which may go back in them; none of them is copied. */
final class BytesInput extends ImageInputStreamImpl {

    private final byte[] bytes;

    BytesInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        bitOffset = 0;
        if (count == 0) {
            return 0;
        }
        int there = (int) Math.min(count, bytes.length - streamPos);
        if (there <= 0) {
            return -1;
        }
        System.arraycopy(bytes, (int) streamPos, into, from, there);
        streamPos += there;
        return there;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
