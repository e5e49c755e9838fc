/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.instruments.absoluteq.AbsoluteQReader;
import org.stemma.instruments.gen5.Gen5ImageReader;
import org.stemma.instruments.gen5.Gen5Reader;
import org.stemma.instruments.immunospot.ImmunoSpotReader;
import org.stemma.instruments.kaleido.KaleidoReader;
import org.stemma.instruments.mars.MarsReader;
import org.stemma.instruments.nanodrop.NanoDrop8000Reader;
import org.stemma.instruments.nanodrop.NanoDropEightReader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.instruments.xponent.XponentReader;

/**
 * Exports of which one line, or one part of a line, stands there many thousand times, as it does after damage: each is
 * read or refused in the time of its length. What takes the square of it would take many minutes.
 */
class LongFilesTest {

	private static final Duration GENEROUS = Duration.ofSeconds(60);

	static Stream<Arguments> repeated() {
		return Stream.of(arguments(new Gen5Reader(), "gen5/two-wavelengths.txt", "Read\t", 15_000),
				arguments(new Gen5Reader(), "gen5/two-wavelengths.txt", "Results", 30_000),
				arguments(new Gen5ImageReader(), "gen5/images.txt", "\tChannel 2:", 10_000),
				arguments(new Gen5ImageReader(), "gen5/images.txt", "\t    LED intensity: 5, ", 30_000),
				arguments(new MarsReader(), "mars/two-tables.csv", "ID1: P17,", 30_000),
				arguments(new KaleidoReader(), "kaleido/version-2.csv", "Excitation wavelength [nm],,,,450\n", 30_000),
				arguments(new KaleidoReader(), "kaleido/version-2.csv", "B,0.7,OVER,0.06\n", 30_000),
				arguments(new ImmunoSpotReader(), "immunospot/counts.txt", "Sensitivity: 160\n", 30_000),
				arguments(new NanoDropEightReader(), "nanodrop/eight.txt",
						"c36c\tV-1\t06/16/2022 04:38:28 PM(-07:00)\tA\t704.986\t2.07\t2.19\t17.62\t8.51\t0.0159\t0.0130\t0.0120\n", 20_000),
				arguments(new NanoDrop8000Reader(), "nanodrop/eight-thousand.txt",
						"P7\tA1\tV-1\tDefault\t4/14/2022\t3:48 PM\t9.267\tng/ul\t0.185\t0.082\t2.26\t1.39\t50.00\t260\t0.185\t0.014\tDNA-50\n",
						20_000),
				arguments(new AbsoluteQReader(), "absoluteq/groups.csv",
						"Run 7,5/19/2023,Absolute Q 0140,M01,Group 1,Lot 7,A1,20413,VIC,LIN28A,0,,,0,0\n", 20_000),
				arguments(new XponentReader(), "xponent/batch.csv", "\"TNF\",", 30_000),
				arguments(new QuantStudioReader(), "quantstudio/two-targets.txt", "\tDelta Rn", 30_000));
	}

	@ParameterizedTest(name = "{1}: {2} {3} times")
	@MethodSource("repeated")
	void areReadInTheTimeOfTheirLength(InstrumentReader reader, String file, String part, int times) {
		Fixture sound = Fixture.beside(LongFilesTest.class, file).changed(text -> text.replace("\r\n", "\n"));
		Fixture fixture = sound.with(part, part.repeat(times));
		assertTimeoutPreemptively(GENEROUS, () -> {
			reader.recognise(fixture.file().head());
			fixture.readBy(reader);
		});
	}

	@ParameterizedTest(name = "a line of {0}")
	@MethodSource("lines")
	void doNotOverflowTheStackOfPatterns(InstrumentReader reader, String file, String before, String part) {
		Fixture fixture = Fixture.beside(LongFilesTest.class, file).with(before, before + part.repeat(200_000) + "\n");
		assertTimeoutPreemptively(GENEROUS, () -> fixture.readBy(reader));
	}

	static Stream<Arguments> lines() {
		return Stream.of(arguments(new ImmunoSpotReader(), "immunospot/counts.txt", "Fill Holes was Off\n", "A 12 TNTC 7 "),
				arguments(new ImmunoSpotReader(), "immunospot/counts.txt", "Fill Holes was Off\n", "1 2"));
	}
}
