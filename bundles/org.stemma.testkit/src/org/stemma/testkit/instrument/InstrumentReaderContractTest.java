/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;

/**
 * What every {@link InstrumentReader} must obey. Extend it, hand over the reader and a small file of its format, and the
 * rest is tested: recognition by content, refusal with a place, the same result each time, no exception for anything
 * that a file holds.
 */
@DisplayName("Contract of an instrument reader")
public abstract class InstrumentReaderContractTest extends ReaderUnderTest {

	private static final long SEED = 20_240_229L;
	private static final int THREADS = 4;
	private static final int READS = 40;

	@Test
	void recognisesItsOwnFileAndSaysByWhat() throws IOException {
		Recognition recognition = reader().recognise(sample().head());
		assertTrue(recognition.confidence() > 0, recognition::evidence);
		assertFalse(recognition.evidence().isBlank());
		assertEquals(recognition, reader().recognise(sample().head()), "the same answer each time");
	}

	@Test
	void recognisesByContentAndNotByName() throws IOException {
		FileHead head = sample().head();
		FileHead renamed = new FileHead("export.bin", head.bytes(), head.size());
		assertEquals(reader().recognise(head), reader().recognise(renamed));
	}

	@Test
	void isLessSureOfForeignFilesThanOfItsOwn() throws IOException {
		int own = reader().recognise(sample().head()).confidence();
		for (List<InstrumentFile> files : List.of(ForeignFiles.texts(), ForeignFiles.binaries(SEED))) {
			for (InstrumentFile file : files) {
				int most = isOfTheFormat(file) ? own : own - 1;
				assertTrue(reader().recognise(file.head()).confidence() <= most, file::name);
			}
		}
		assertEquals(0, reader().recognise(new FileHead(sample().name(), new byte[0], 0)).confidence(), "an empty file");
	}

	@Test
	void readsItsOwnFile() throws IOException {
		Outcome<RunContent> outcome = reader().read(sample(), settings());
		assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
		assertTrue(outcome.get().samples().stream().flatMap(sample -> sample.measurements().stream())
				.map(Measured::value).anyMatch(Optional::isPresent), "at least one number");
		new ReadingAssertions(sample()).holdFor(outcome);
	}

	@Test
	void refusesAnEmptyFile() throws IOException {
		refuses(InstrumentFile.of(sample().name(), new byte[0]));
		refuses(InstrumentFile.of(sample().name(), "\r\n \r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
	}

	@Test
	void refusesForeignFiles() throws IOException {
		for (InstrumentFile file : ForeignFiles.texts()) {
			refuses(file);
		}
	}

	@Test
	void refusesBinaryRubbish() throws IOException {
		for (InstrumentFile file : ForeignFiles.binaries(SEED)) {
			refuses(file);
		}
	}

	@Test
	void refusesOrDoubtsAFileThatEndsInsideALine() throws IOException {
		byte[] bytes = bytes(sample());
		for (int end = bytes.length / 10; end < bytes.length - 2; end += Math.max(1, bytes.length / 50)) {
			byte[] cut = Arrays.copyOf(bytes, end);
			if (cut[end - 1] != '\n' && cut[end - 1] != '\r' && bytes[end] != '\n' && bytes[end] != '\r') {
				Outcome<RunContent> outcome = read(InstrumentFile.of(sample().name(), cut));
				assertFalse(outcome.problems().isEmpty(), "a file cut off after " + end + " bytes is noticed");
			}
		}
	}

	@Test
	void saysWhenAFileCannotBeOpened() throws IOException {
		InstrumentFile sample = sample();
		InstrumentFile gone = new InstrumentFile(sample.name(), sample.size(), sample.hash(), () -> {
			throw new IOException("the share is gone");
		});
		assertFalse(reader().read(gone, settings()).succeeded());
	}

	@Test
	void readsTheSameTwiceAndAfterADamagedFile() throws IOException {
		InstrumentReader reader = reader();
		Outcome<RunContent> first = reader.read(sample(), settings());
		reader.read(InstrumentFile.of("damaged", Arrays.copyOf(bytes(sample()), 40)), settings());
		assertEquals(first, reader.read(sample(), settings()));
		assertEquals(first, reader().read(sample(), settings()), "a second reader reads the same");
	}

	@Test
	void readsTheSameInManyThreads() throws Exception {
		InstrumentReader reader = reader();
		InstrumentFile sample = sample();
		Outcome<RunContent> expected = reader.read(sample, settings());
		Callable<Outcome<RunContent>> task = () -> reader.read(sample, settings());
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (Future<Outcome<RunContent>> outcome : threads.invokeAll(Collections.nCopies(READS, task))) {
				assertEquals(expected, outcome.get());
			}
		}
	}

	@Test
	void neverThrowsAndNeverHangsForDamagedFiles() throws IOException {
		FileMutants mutants = new FileMutants(bytes(sample()), SEED);
		assertTimeoutPreemptively(deadline(), () -> {
			for (int i = 0; i < mutants(); i++) {
				InstrumentFile file = InstrumentFile.of("mutant-" + i, mutants.next());
				reader().recognise(file.head());
				read(file);
			}
		});
	}
}
