/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Place;

class InstrumentFileTest {

	private static final String EMPTY_SHA_256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

	@Test
	void hasTheHashOfItsBytes(@TempDir Path folder) throws IOException {
		assertEquals(EMPTY_SHA_256, InstrumentFile.of("empty.csv", new byte[0]).hash().hex());
		Path file = Files.writeString(folder.resolve("a.csv"), "abc");
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
				InstrumentFile.of(file).hash().hex());
	}

	@Test
	void itsHeadIsCutAtTheLimit() throws IOException {
		byte[] bytes = "x".repeat(FileHead.LIMIT + 10).getBytes(StandardCharsets.US_ASCII);
		FileHead head = InstrumentFile.of("long.csv", bytes).head();
		assertEquals(FileHead.LIMIT, head.bytes().length);
		assertEquals(bytes.length, head.size());
	}

	@Test
	void theHeadOfAContainerIsWhole() throws IOException {
		byte[] bytes = ("PK\u0003\u0004" + "x".repeat(FileHead.LIMIT + 10)).getBytes(StandardCharsets.US_ASCII);
		assertArrayEquals(bytes, InstrumentFile.of("workbook.xlsx", bytes).head().bytes());
	}

	@Test
	void nobodyCanChangeAHeadFromOutside() {
		byte[] bytes = { 1, 2, 3 };
		FileHead head = new FileHead("a", bytes, 3);
		bytes[0] = 9;
		head.bytes()[1] = 9;
		assertArrayEquals(new byte[] { 1, 2, 3 }, head.bytes());
	}

	@Test
	void aNumberWithoutAUnitAndACensoredValueWithoutItsLimitAreRefused() {
		Place place = Place.line("a", 1);
		Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
		assertThrows(IllegalArgumentException.class,
				() -> new Measured("x", one, "1", "", Measured.State.VALUE, place));
		assertThrows(IllegalArgumentException.class,
				() -> new Measured("x", Optional.empty(), "<", "", Measured.State.BELOW, place));
	}
}
