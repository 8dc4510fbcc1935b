package dev.receptive.export;

import java.util.Arrays;
import java.util.Comparator;

/** How often each colour occurs in some images. */
final class ColourCounts {

    private static final int FREE = -1;

    private int[] colours = new int[1 << 12];
    private long[] counts = new long[1 << 12];
    private int size;

    ColourCounts() {
        Arrays.fill(colours, FREE);
    }

    /** Counts pixels; all but the lower 24 bits of each are ignored. */
    void add(int[] pixels) {
        int start = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[start]) {
                add(pixels[start] & 0xFFFFFF, i - start);
                start = i;
            }
        }
    }

    /** The colours, the commonest first; equally common ones in the order of their value. */
    Count[] entries() {
        Count[] entries = new Count[size];
        int next = 0;
        for (int i = 0; i < colours.length; i++) {
            if (colours[i] != FREE) {
                entries[next++] = new Count(colours[i], counts[i]);
            }
        }
        Arrays.sort(entries, Comparator.comparingLong(Count::count).reversed().thenComparingInt(Count::colour));
        return entries;
    }

    private void add(int colour, long count) {
        int slot = slot(colour);
        if (colours[slot] == FREE) {
            if (++size > colours.length / 2) {
                grow();
                slot = slot(colour);
            }
            colours[slot] = colour;
        }
        counts[slot] += count;
    }

    private int slot(int colour) {
        int slot = ((colour * 0x9E3779B1) >>> 8) & (colours.length - 1);
        while (colours[slot] != FREE && colours[slot] != colour) {
            slot = (slot + 1) & (colours.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldColours = colours;
        long[] oldCounts = counts;
        colours = new int[oldColours.length * 2];
        counts = new long[oldColours.length * 2];
        Arrays.fill(colours, FREE);
        for (int i = 0; i < oldColours.length; i++) {
            if (oldColours[i] != FREE) {
                int slot = slot(oldColours[i]);
                colours[slot] = oldColours[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** A colour as 0xRRGGBB, and how many pixels have it. */
    record Count(int colour, long count) {

        int channel(int channel) {
            return (colour >> (16 - 8 * channel)) & 0xFF;
        }
    }
}
