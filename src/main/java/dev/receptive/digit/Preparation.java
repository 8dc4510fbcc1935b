package dev.receptive.digit;

import dev.receptive.data.Resizing;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Optional;

/**
 * How a drawing becomes what the digits of MNIST are: the box of its ink, fitted into 20×20 pixels with its proportions
 * kept, and placed with its centre of mass in the middle of 28×28. A step that is off gives on what comes in; with none of
 * them a drawing of the network's size is itself.
 *
 * <p>The middle is pixel (14, 14), counted from 0: the centre of mass of every one of the 10,000 test digits, in rows and in
 * columns, is at least 13.5 and below 14.5. A picture is moved by whole pixels, as those were, and what does not fit is cut
 * off. Source: LeCun et al., Gradient-Based Learning Applied to Document Recognition, 1998, and the page of the MNIST
 * database (yann.lecun.com/exdb/mnist).
 *
 * @param crop whether what surrounds the ink is cut away
 * @param scale whether the longer side becomes 20 pixels, by means of areas when shrinking, bilinear when growing
 * @param centre whether the centre of mass comes to the middle; if not, the middle of the picture does
 */
public record Preparation(boolean crop, boolean scale, boolean centre) {

    /** As MNIST's digits were prepared. */
    public static final Preparation MNIST = new Preparation(true, true, true);

    /** The pixels on a side of MNIST's images. */
    public static final int SIDE = 28;

    private static final int DIGIT = 20;
    private static final float MOST = 255;

    /** The longer side of a digit in an image of such a side: 20 of 28 pixels. */
    public static int digit(int side) {
        return Math.max(1, Math.round((float) side * DIGIT / SIDE));
    }

    /** For a network that takes 28×28 pixels; see {@link #prepare(Tensor, int)}. */
    public Prepared prepare(Tensor drawn) {
        return prepare(drawn, SIDE);
    }

    /**
     * Every step. A drawing without ink stays without; only its size becomes the network's at the end.
     *
     * @param drawn {@code [H, W]}, levels from 0 (paper) to 255 (ink)
     * @param side of the square image that the network takes, at least 1
     * @throws IllegalArgumentException if there are not two axes, a level is not 0 to 255, or the image has no pixel
     */
    public Prepared prepare(Tensor drawn, int side) {
        check(drawn, side);
        Optional<InkBox> box = InkBox.of(drawn);
        Tensor cropped = crop ? box.map(ink -> cropped(drawn, ink)).orElse(drawn) : drawn;
        boolean scales = scale && box.isPresent();
        Tensor scaled = scales ? Resizing.toLongest(cropped, digit(side)) : cropped;
        double factor = scales ? (double) digit(side) / longest(cropped) : 1;
        Optional<CentreOfMass> mass = CentreOfMass.of(scaled);
        int top = middle(scaled.shape().size(0), side);
        int left = middle(scaled.shape().size(1), side);
        boolean centres = centre && mass.isPresent();
        int down = centres ? shift(mass.get().row() + top, side) : 0;
        int right = centres ? shift(mass.get().column() + left, side) : 0;
        Tensor centred = placed(scaled, top + down, left + right, side);
        return new Prepared(drawn, cropped, scaled, centred, box, factor, mass, down, right);
    }

    private static void check(Tensor drawn, int side) {
        if (drawn.shape().rank() != 2 || side < 1) {
            throw new IllegalArgumentException("preparation: " + drawn.shape() + " for a side of " + side);
        }
        for (int i = 0; i < drawn.shape().count(); i++) {
            float level = drawn.at(i);
            if (!(level >= 0 && level <= MOST)) {
                throw new IllegalArgumentException("preparation: level " + level + " is not 0 to 255");
            }
        }
    }

    private static int longest(Tensor picture) {
        return Math.max(picture.shape().size(0), picture.shape().size(1));
    }

    private static Tensor cropped(Tensor drawn, InkBox box) {
        float[] ink = new float[box.height() * box.width()];
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                ink[y * box.width() + x] = drawn.at(box.top() + y, box.left() + x);
            }
        }
        return Tensor.of(Shape.of(box.height(), box.width()), ink);
    }

    /** Where a picture of this size begins if its middle is that of the side; below 0 if it is larger. */
    static int middle(int size, int side) {
        return Math.floorDiv(side - size, 2);
    }

    /** How far a centre of mass is moved, to at least half a pixel before the middle and less than half after it. */
    private static int shift(double mass, int side) {
        int middle = side / 2;
        return (int) -Math.round(mass - middle);
    }

    private static Tensor placed(Tensor picture, int top, int left, int side) {
        float[] whole = new float[side * side];
        int height = picture.shape().size(0);
        int width = picture.shape().size(1);
        for (int y = Math.max(0, -top); y < Math.min(height, side - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(width, side - left); x++) {
                whole[(top + y) * side + left + x] = picture.at(y, x);
            }
        }
        return Tensor.of(Shape.of(side, side), whole);
    }
}
