/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.ContentHash;
import org.stemma.core.release.internal.DossierList.Line;
import org.stemma.trust.hash.FileHash;

class DossierListTest {

	private static final ContentHash A = new ContentHash("a".repeat(64));
	private static final ContentHash B = new ContentHash("b".repeat(64));
	private static final String TEXT = "stemma/dossier/1\n11111111-1111-1111-1111-111111111111 1 " + A
			+ "\n22222222-2222-2222-2222-222222222222 3 " + B + "\n";

	private final Line one = new Line(UUID.fromString("11111111-1111-1111-1111-111111111111"), 1, A);
	private final Line two = new Line(UUID.fromString("22222222-2222-2222-2222-222222222222"), 3, B);

	@Test
	void hasTheWrittenForm() {
		assertEquals(FileHash.of(bytes(TEXT)), DossierList.of(List.of(two, one)).hash());
		assertArrayEquals(bytes(TEXT), DossierList.of(List.of(two, one)).bytes());
	}

	@Test
	void dependsOnEverythingElseThanTheOrder() {
		ContentHash hash = DossierList.of(List.of(one, two)).hash();
		assertEquals(hash, DossierList.of(List.of(two, one)).hash());
		assertNotEquals(hash, DossierList.of(List.of(one)).hash());
		assertNotEquals(hash, DossierList.of(List.of(new Line(one.id(), 2, A), two)).hash());
		assertNotEquals(hash, DossierList.of(List.of(new Line(one.id(), 1, B), two)).hash());
		assertNotEquals(hash, DossierList.of(List.of(new Line(UUID.randomUUID(), 1, A), two)).hash());
	}

	@Test
	void isReadAsItWasWritten() {
		assertEquals(List.of(one, two), DossierList.read(bytes(TEXT)).orElseThrow().lines());
	}

	/** Anything that would not have been written so is no list. */
	@ParameterizedTest
	@ValueSource(strings = { "", "stemma/dossier/2\n", "stemma/dossier/1", "stemma/dossier/1\n\n",
			"stemma/dossier/1\nno line\n", "stemma/dossier/1\n22222222-2222-2222-2222-222222222222 01 HASH\n",
			"stemma/dossier/1\n22222222-2222-2222-2222-222222222222 1 HASH", "stemma/dossier/1\n2-2-2-2-2 1 HASH\n",
			"stemma/dossier/1\n22222222-2222-2222-2222-222222222222 1 HASH\r\n",
			"stemma/dossier/1\n22222222-2222-2222-2222-222222222222 1 HASH\n11111111-1111-1111-1111-111111111111 1 HASH\n",
			"stemma/dossier/1\n11111111-1111-1111-1111-111111111111 1 HASH\n11111111-1111-1111-1111-111111111111 2 HASH\n" })
	void isNothingElse(String text) {
		assertTrue(DossierList.read(bytes(text.replace("HASH", A.hex()))).isEmpty());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
