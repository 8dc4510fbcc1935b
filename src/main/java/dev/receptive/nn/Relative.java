package dev.receptive.nn;

import java.util.List;

/** A form in which one of the terms is measured by all of them. */
public sealed interface Relative extends Form {

    /** Which term is measured; its place among them. */
    int own();

    /**
     * {@code exp(own) / Σ exp(value)}, of a {@link Softmax}. Written as in {@code exp(1)/(exp(1) + exp(2))}.
     */
    record Share(int own) implements Relative {

        @Override
        public float value(List<Term> terms) {
            return (float) Math.exp(terms.get(own).value() - Lines.logSumExp(terms));
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            return new Writing(terms)
                    .exp(own)
                    .sign("/(")
                    .each(Writing::exp, " + ")
                    .sign(")")
                    .pieces();
        }
    }

    /**
     * {@code own − log Σ exp(value)}, of a {@link LogSoftmax}. Written as in {@code 1 − log(exp(1) + exp(2))}.
     */
    record LogShare(int own) implements Relative {

        @Override
        public float value(List<Term> terms) {
            return (float) (terms.get(own).value() - Lines.logSumExp(terms));
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            return new Writing(terms)
                    .value(own)
                    .sign(" − log(")
                    .each(Writing::exp, " + ")
                    .sign(")")
                    .pieces();
        }
    }

    /**
     * {@code own / (k + α / size · Σ value²)^β}, of a {@link LocalResponseNorm}, in float64. Written as in
     * {@code 2/(1 + 0.5/3·(2² + (−1)²))^0.75}.
     *
     * @param layer k, α, size and β
     */
    record LocalResponse(LocalResponseNorm layer, int own) implements Relative {

        @Override
        public float value(List<Term> terms) {
            double squares = terms.stream()
                    .mapToDouble(term -> term.value() * (double) term.value())
                    .sum();
            return (float) (terms.get(own).value() / Math.pow(layer.divisor(squares), layer.beta()));
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            return new Writing(terms)
                    .value(own)
                    .sign("/(")
                    .constant("k", layer.k())
                    .sign(" + ")
                    .constant("alpha", layer.alpha())
                    .sign("/")
                    .constant("size", layer.size())
                    .sign("·(")
                    .each(Writing::square, " + ")
                    .sign("))^")
                    .constant("beta", layer.beta())
                    .pieces();
        }
    }
}
