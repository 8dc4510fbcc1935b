package dev.receptive.export;

import java.util.Arrays;

/** The smallest rectangle around the pixels in which two images differ; it is empty if they are equal. */
record ChangedArea(int x, int y, int width, int height) {

    static ChangedArea all(int width, int height) {
        return new ChangedArea(0, 0, width, height);
    }

    static ChangedArea between(byte[] before, byte[] after, int width) {
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int start = 0, row = 0; start < after.length; start += width, row++) {
            int first = Arrays.mismatch(before, start, start + width, after, start, start + width);
            if (first >= 0) {
                int last = width - 1;
                while (before[start + last] == after[start + last]) {
                    last--;
                }
                left = Math.min(left, first);
                right = Math.max(right, last);
                top = top < 0 ? row : top;
                bottom = row;
            }
        }
        return top < 0 ? new ChangedArea(0, 0, 0, 0) : new ChangedArea(left, top, right - left + 1, bottom - top + 1);
    }

    boolean isEmpty() {
        return width == 0;
    }
}
