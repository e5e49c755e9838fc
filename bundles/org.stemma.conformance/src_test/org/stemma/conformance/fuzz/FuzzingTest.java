/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;

class FuzzingTest {

	private static final byte[] SEED = "well;value\nA1;12\nA2;34\n".getBytes(StandardCharsets.UTF_8);

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void givesTheSameMutantForTheSameSeedAndRun() {
		Mutants one = new Mutants(List.of(SEED), 5);
		List<byte[]> forwards = IntStream.range(0, 200).mapToObj(one::of).toList();
		Mutants other = new Mutants(List.of(SEED), 5);
		for (int run = 199; run >= 0; run--) {
			assertArrayEquals(forwards.get(run), other.of(run));
		}
	}

	@Test
	void givesOtherMutantsForAnotherSeed() {
		Mutants one = new Mutants(List.of(SEED), 5);
		Mutants other = new Mutants(List.of(SEED), 6);
		assertTrue(IntStream.range(0, 50).anyMatch(run -> !Arrays.equals(one.of(run), other.of(run))));
	}

	@Test
	void damagesAPartOfAZipFileBehindItsChecksums() throws IOException {
		byte[] zip = zip("a.txt", SEED);
		Mutants mutants = new Mutants(List.of(zip), 1);
		int sound = 0;
		for (int run = 0; run < 50; run++) {
			sound += ZipParts.of(mutants.of(run)).filter(parts -> !Arrays.equals(parts.content(0), SEED)).isPresent() ? 1 : 0;
		}
		assertTrue(sound > 10, sound + " of 50 are sound zip files with other content");
	}

	@Test
	void countsRefusals() throws IOException {
		assertTrue(run(1 << 30, 0, 50));
		assertTrue(text().contains("50 refused  0 threw  0 hung"), text());
	}

	@Test
	void tellsAnExceptionWithItsRunAndPlace() throws IOException {
		assertFalse(run(30, 0, 50));
		assertTrue(text().contains("IllegalStateException: too long, at " + FuzzingTest.class.getName()), text());
		assertTrue(text().contains("fuzz --reader f --seed 1 --from RUN --runs 1"), text());
	}

	@Test
	void repeatsOneRunAlone() throws IOException {
		assertFalse(run(30, 0, 50));
		String fault = text().lines().filter(line -> line.startsWith("  run ")).findFirst().orElseThrow();
		out.reset();
		int number = Integer.parseInt(fault.strip().split("[ :]")[1]);
		assertFalse(run(30, number, 1));
		assertTrue(text().contains(fault), text());
	}

	@Test
	void goesOnBehindAReadingThatHangsAndSaysWhereItIs() throws IOException {
		CountDownLatch never = new CountDownLatch(1);
		AtomicInteger files = new AtomicInteger();
		InstrumentReader hanging = reader(() -> files.incrementAndGet() == 3, () -> awaitAll(never));
		FuzzPlan plan = new FuzzPlan(1, 0, 10, Duration.ofMillis(200));
		assertFalse(fuzzing(hanging).run(List.of(InstrumentFile.of("a", SEED)), plan, stream()));
		assertTrue(text().contains("10 runs") && text().contains("9 refused  0 threw  1 hung"), text());
		assertTrue(text().contains("run 2: not done") && text().contains("FuzzingTest.awaitAll"), text());
		never.countDown();
	}

	@Test
	void endsWhenTooManyReadingsHangAtOnce() throws IOException {
		CountDownLatch never = new CountDownLatch(1);
		FuzzPlan plan = new FuzzPlan(1, 0, 10, Duration.ofMillis(50));
		assertFalse(fuzzing(reader(() -> true, () -> awaitAll(never))).run(List.of(InstrumentFile.of("a", SEED)), plan, stream()));
		assertTrue(text().contains("4 hung") && text().contains("ended early"), text());
		never.countDown();
	}

	@Test
	void tellsAReadingThatTakesFarTooMuchMemory() throws IOException {
		InstrumentReader greedy = reader(() -> true, () -> IntStream.range(0, 40).mapToObj(i -> new byte[10 << 20]).forEach(part -> part[0] = 1));
		FuzzPlan plan = new FuzzPlan(1, 0, 2, Duration.ofSeconds(60));
		assertFalse(fuzzing(greedy).run(List.of(InstrumentFile.of("a", SEED)), plan, stream()));
		assertTrue(text().contains("2 grew") && text().contains("MiB allocated for"), text());
	}

	@Test
	void saysWhenThereIsNoFile() throws IOException {
		assertTrue(fuzzing(reader(() -> false, () -> { })).run(List.of(), new FuzzPlan(1, 0, 1, Duration.ofSeconds(60)), stream()));
		assertEquals("f no file of it in the folder", text().strip().replaceAll(" +", " "));
	}

	private boolean run(int longest, int from, int runs) throws IOException {
		InstrumentReader limited = new Refusing(file -> {
			if (file.size() > longest) {
				throw new IllegalStateException("too long");
			}
		});
		return fuzzing(limited).run(List.of(InstrumentFile.of("a", SEED)), new FuzzPlan(1, from, runs, Duration.ofSeconds(60)), stream());
	}

	private static Fuzzing fuzzing(InstrumentReader reader) {
		return new Fuzzing("f", reader, ReaderSettings.in(ZoneOffset.UTC));
	}

	private static void awaitAll(CountDownLatch latch) {
		boolean done = false;
		while (!done) {
			try {
				latch.await();
				done = true;
			} catch (InterruptedException deaf) {
				Thread.yield();
			}
		}
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return bytes.toByteArray();
	}

	/** A reader that does something with some files and refuses all. */
	private static InstrumentReader reader(BooleanSupplier when, Runnable what) {
		return new Refusing(file -> {
			if (when.getAsBoolean()) {
				what.run();
			}
		});
	}

	private PrintStream stream() {
		return new PrintStream(out, true, StandardCharsets.UTF_8);
	}

	private String text() {
		return out.toString(StandardCharsets.UTF_8);
	}

	/**
	 * Refuses every file.
	 *
	 * @param before done with each file first
	 */
	private record Refusing(Consumer<InstrumentFile> before) implements InstrumentReader {

		@Override
		public Recognition recognise(FileHead head) {
			return Recognition.none("");
		}

		@Override
		public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
			before.accept(file);
			return Outcome.refused("a", "No.");
		}
	}
}
