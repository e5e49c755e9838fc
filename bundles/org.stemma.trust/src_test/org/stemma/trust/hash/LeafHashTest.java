/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class LeafHashTest {

	@Test
	void hashesAnEmptyLeafAsCertificateTransparencyDoes() {
		assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
				LeafHash.of(new byte[0]).hex());
	}

	@Test
	void differsFromTheHashOfAFile() {
		byte[] bytes = "{}".getBytes(StandardCharsets.UTF_8);

		assertNotEquals(FileHash.of(bytes), LeafHash.of(bytes));
		assertEquals(FileHash.of(new byte[] { 0, '{', '}' }), LeafHash.of(bytes));
	}
}
