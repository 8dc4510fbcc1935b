package dev.receptive.digit;

import dev.receptive.tensor.Tensor;
import java.util.Optional;

/**
 * Where the ink of a picture balances: {@code row = Σ y · ink(y, x) / Σ ink(y, x)}, {@code column} likewise. The middle of
 * the first pixel is at 0.
 */
public record CentreOfMass(double row, double column) {

    /**
     * That of a picture; none if it is empty.
     *
     * @param picture {@code [H, W]}, nothing below 0
     */
    static Optional<CentreOfMass> of(Tensor picture) {
        double ink = 0;
        double down = 0;
        double right = 0;
        for (int y = 0; y < picture.shape().size(0); y++) {
            for (int x = 0; x < picture.shape().size(1); x++) {
                double level = picture.at(y, x);
                ink += level;
                down += y * level;
                right += x * level;
            }
        }
        return ink > 0 ? Optional.of(new CentreOfMass(down / ink, right / ink)) : Optional.empty();
    }
}
