package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What the markers of a JPEG file say before a pixel is decoded: of which kind it is, what its samples mean, and how often
 * a decoder will have to walk over it. Sources: ITU-T T.81, annex B; JFIF 1.02; Adobe, Technical Note 5116; what no mark
 * decides is decided as libjpeg does.
 */
final class Jpeg {

    /** A progressive file has ten or so; each of them is a walk over all pixels. */
    private static final int MOST_SCANS = 100;

    /** Pixels times scans: the largest picture, twenty times. */
    private static final long MOST_WORK = 1L << 30;

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    /** Baseline, extended, progressive: all with Huffman's code. */
    private static final Set<Integer> KINDS = Set.of(0xC0, 0xC1, 0xC2);

    /** They stand between the markers of frames, and are none: tables of two kinds, and a reserved one. */
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    private int kind;
    private int bits;
    private String components = "";
    private long pixels;
    private int scans;
    private boolean ended;
    private boolean jfif;
    private int adobe = -1;
    private ByteBuffer exif = ByteBuffer.allocate(0);

    private Jpeg() {}

    static boolean is(byte[] file) {
        return file.length > 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xD8;
    }

    /** The marks of the first picture in a file. What is damaged is passed over: the decoder will say so. */
    static Jpeg of(byte[] file) {
        Jpeg jpeg = new Jpeg();
        int at = 2;
        while (at + 1 < file.length) {
            int marker = file[at] == (byte) 0xFF ? file[at + 1] & 0xFF : 0;
            if (marker == END) {
                jpeg.ended = jpeg.scans > 0;
                break;
            }
            int length = at + 3 < file.length ? ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF) : 0;
            if (marker < 0xC0 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD8)) {
                at++;
            } else if (length < 2 || length > file.length - at - 2) {
                at += 2;
            } else {
                jpeg.segment(marker, ByteBuffer.wrap(file, at + 4, length - 2).slice());
                at += 2 + length;
            }
        }
        return jpeg;
    }

    private void segment(int marker, ByteBuffer data) {
        if (marker == START_OF_SCAN) {
            scans++;
        } else if (marker >= 0xC0 && marker <= 0xCF && !NO_FRAMES.contains(marker)) {
            frame(marker, data);
        } else if (marker == 0xE0) {
            jfif |= starts(data, "JFIF\0", 14);
        } else if (marker == 0xE1 && !exif.hasRemaining() && starts(data, "Exif\0\0", 6)) {
            exif = data.slice(6, data.remaining() - 6);
        } else if (marker == 0xEE && starts(data, "Adobe", 12)) {
            adobe = data.get(11) & 0xFF;
        }
    }

    private void frame(int marker, ByteBuffer data) {
        if (kind != 0 || data.remaining() < 6 || data.remaining() < 6 + 3 * (data.get(5) & 0xFF)) {
            return;
        }
        kind = marker;
        bits = data.get(0);
        pixels = (data.getShort(1) & 0xFFFFL) * (data.getShort(3) & 0xFFFFL);
        byte[] names = new byte[data.get(5) & 0xFF];
        for (int i = 0; i < names.length; i++) {
            names[i] = data.get(6 + 3 * i);
        }
        components = new String(names, StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(ByteBuffer data, String text, int least) {
        byte[] head = text.getBytes(StandardCharsets.US_ASCII);
        return data.remaining() >= least && data.slice(0, head.length).equals(ByteBuffer.wrap(head));
    }

    /**
     * @param name the file, for sentences
     * @throws Refusal if no decoder is there for this kind, decoding would take too many walks, or no mark ends the last scan:
     *     the decoder would make up what is missing
     */
    void check(String name) {
        int count = components.length();
        boolean sane = bits > 1 && bits <= Short.SIZE && count > 0 && count <= 4;
        if (sane && !(KINDS.contains(kind) && bits == Byte.SIZE && count != 2)) {
            throw Refusal.of("picture.jpeg", name, bits, count, kind & 0xF);
        }
        if (scans > MOST_SCANS || scans * pixels > MOST_WORK) {
            throw Refusal.of("picture.scans", name, scans);
        }
        if (!ended) {
            throw Refusal.of("picture.corrupt", name);
        }
    }

    /** What the samples mean. */
    JpegTones tones() {
        return switch (components.length()) {
            case 1 -> JpegTones.GREY;
            case 4 -> adobe < 0 || adobe == 0 ? JpegTones.CMYK : JpegTones.YCCK;
            default -> {
                boolean marked = !jfif && adobe == 0;
                boolean lettered = !jfif && adobe < 0 && components.equals("RGB");
                yield marked || lettered ? JpegTones.RGB : JpegTones.YCBCR;
            }
        };
    }

    /** What a camera noted, as a TIFF file; empty if it noted nothing. */
    ByteBuffer exif() {
        return exif;
    }
}
