package dev.receptive.nn;

import dev.receptive.tensor.Tensor;

/** Arithmetic number by number. */
final class Elements {

    private Elements() {}

    static void addTo(float[] sum, Tensor added) {
        float[] numbers = added.numbers();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += numbers[i];
        }
    }

    static Tensor add(Tensor a, Tensor b) {
        float[] sum = a.toArray();
        addTo(sum, b);
        return Tensor.over(a.shape(), sum);
    }

    static Tensor multiply(Tensor a, Tensor b) {
        float[] product = a.toArray();
        float[] factors = b.numbers();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factors[i];
        }
        return Tensor.over(a.shape(), product);
    }
}
