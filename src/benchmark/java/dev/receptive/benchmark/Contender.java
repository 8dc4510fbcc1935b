package dev.receptive.benchmark;

/** Somebody who can do the tasks. */
interface Contender {

    /** Makes a task ready. */
    Work prepare(Task task, int threads);

    /**
     * By the name that a benchmark's parameter has.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Contender named(String name) {
        return switch (name) {
            case "ours" -> new Ours();
            case "reference" -> new Reference();
            case "pytorch" -> new Torch();
            default -> throw new IllegalArgumentException("benchmark: no contender " + name);
        };
    }
}
