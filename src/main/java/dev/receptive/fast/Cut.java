package dev.receptive.fast;

import dev.receptive.nn.Range;

/**
 * A batch cut into units of work: groups of images, or where there are few, bands of rows of one image.
 *
 * @param images in the batch
 * @param rows of an image
 * @param perUnit images in a group
 * @param bandRows rows in a band
 */
record Cut(int images, int rows, int perUnit, int bandRows) {

    /** Into about so many units of one size. */
    static Cut of(int images, int rows, int units) {
        int bands = Math.min(rows, Math.max(1, units / images));
        return new Cut(images, rows, (images + units - 1) / units, (rows + bands - 1) / bands);
    }

    private int bands() {
        return (rows + bandRows - 1) / bandRows;
    }

    int units() {
        return (images + perUnit - 1) / perUnit * bands();
    }

    int firstImage(int unit) {
        return unit / bands() * perUnit;
    }

    int endImage(int unit) {
        return Math.min(images, firstImage(unit) + perUnit);
    }

    /** The rows of each of its images that a unit has. */
    Range band(int unit) {
        int from = unit % bands() * bandRows;
        return new Range(from, Math.min(rows, from + bandRows));
    }
}
