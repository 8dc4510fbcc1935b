package dev.receptive.export;

import java.awt.image.BufferedImage;

/** The frames of an animation, painted in any order. */
interface Frames {

    int width();

    int height();

    int count();

    /** How long a frame is shown, in hundredths of a second. */
    int hundredths(int frame);

    /** By any thread: covers an image of this width and height, {@link BufferedImage#TYPE_INT_RGB}. */
    void paint(int frame, BufferedImage image);
}
