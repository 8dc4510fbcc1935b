package dev.receptive.export;

import dev.receptive.export.ColourCounts.Count;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * The at most 256 colours of an animation. If there are no more, every pixel keeps its colour; else the commonest keep
 * theirs, so that plain areas stay exact, and those of the soft edges are merged.
 */
final class ColourTable {

    private static final int MAX = 256;
    private static final int KEPT = 128;
    private static final int REMEMBERED = 1 << 16;

    private final int[] colours;
    private final int[] seen = new int[REMEMBERED];
    private final byte[] seenIndex = new byte[REMEMBERED];

    private ColourTable(int[] colours) {
        this.colours = colours;
        Arrays.fill(seen, -1);
    }

    static ColourTable of(ColourCounts counts) {
        Count[] entries = counts.entries();
        if (entries.length <= MAX) {
            return new ColourTable(
                    Arrays.stream(entries).mapToInt(Count::colour).toArray());
        }
        int[] kept = Arrays.stream(entries, 0, KEPT).mapToInt(Count::colour).toArray();
        int[] merged = MedianCut.of(Arrays.copyOfRange(entries, KEPT, entries.length), MAX - 1 - KEPT);
        int[] colours = Arrays.copyOf(kept, kept.length + merged.length);
        System.arraycopy(merged, 0, colours, kept.length, merged.length);
        return new ColourTable(colours);
    }

    /** The index of a pixel that stays as it was, or −1 if all indices are colours. */
    int unchanged() {
        return colours.length < MAX ? MAX - 1 : -1;
    }

    /** The colours for Java; 256 of them, the unused ones black. */
    IndexColorModel model() {
        byte[][] channels = new byte[3][MAX];
        for (int i = 0; i < colours.length; i++) {
            for (int channel = 0; channel < 3; channel++) {
                channels[channel][i] = (byte) (colours[i] >> (16 - 8 * channel));
            }
        }
        return new IndexColorModel(8, MAX, channels[0], channels[1], channels[2], unchanged());
    }

    /** The nearest colours of the pixels from one place to before another, into the same places. */
    void index(int[] pixels, byte[] indices, int from, int to) {
        int last = -1;
        byte index = 0;
        for (int i = from; i < to; i++) {
            int pixel = pixels[i] & 0xFFFFFF;
            if (pixel != last) {
                index = index(pixel);
                last = pixel;
            }
            indices[i] = index;
        }
    }

    private byte index(int pixel) {
        int slot = (pixel * 0x9E3779B1) >>> 16;
        if (seen[slot] != pixel) {
            seen[slot] = pixel;
            seenIndex[slot] = (byte) nearest(pixel);
        }
        return seenIndex[slot];
    }

    private int nearest(int pixel) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length && least > 0; i++) {
            int red = ((colours[i] >> 16) & 0xFF) - ((pixel >> 16) & 0xFF);
            int green = ((colours[i] >> 8) & 0xFF) - ((pixel >> 8) & 0xFF);
            int blue = (colours[i] & 0xFF) - (pixel & 0xFF);
            int distance = 3 * red * red + 4 * green * green + 2 * blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
