/**
 * What does a file hold? A setup of some bench with the words around it, read and written as YAML, and the registry of
 * benches: {@code Benches} is the one class of the program that knows them all.
 */
@NullMarked
package dev.receptive.document;

import org.jspecify.annotations.NullMarked;
