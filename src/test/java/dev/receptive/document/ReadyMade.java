package dev.receptive.document;

/** The ready-made experiments, each read once for all tests: no test can change a document. */
public final class ReadyMade {

    public static final ExampleList ALL = ExampleFiles.all(Benches.ALL);

    private ReadyMade() {}
}
