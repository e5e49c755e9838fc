/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.trust.hash.FileHash;

class DossierHashTest {

	private static final ContentHash A = new ContentHash("a".repeat(64));
	private static final ContentHash B = new ContentHash("b".repeat(64));

	private final DossierHash.Line one = new DossierHash.Line("1111", 1, A);
	private final DossierHash.Line two = new DossierHash.Line("2222", 3, B);

	@Test
	void hasTheWrittenForm() {
		String text = "stemma/dossier/1\n1111 1 " + "a".repeat(64) + "\n2222 3 " + "b".repeat(64) + "\n";
		assertEquals(FileHash.of(text.getBytes(StandardCharsets.UTF_8)), DossierHash.of(List.of(two, one)));
	}

	@Test
	void doesNotDependOnTheOrder() {
		assertEquals(DossierHash.of(List.of(one, two)), DossierHash.of(List.of(two, one)));
	}

	@Test
	void dependsOnEverythingElse() {
		ContentHash hash = DossierHash.of(List.of(one, two));
		assertNotEquals(hash, DossierHash.of(List.of(one)));
		assertNotEquals(hash, DossierHash.of(List.of(new DossierHash.Line("1111", 2, A), two)));
		assertNotEquals(hash, DossierHash.of(List.of(new DossierHash.Line("1111", 1, B), two)));
		assertNotEquals(hash, DossierHash.of(List.of(new DossierHash.Line("1112", 1, A), two)));
	}
}
