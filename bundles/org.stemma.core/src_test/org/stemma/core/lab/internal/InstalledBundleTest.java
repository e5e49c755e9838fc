/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.Configuration;
import org.stemma.trust.hash.FileHash;

class InstalledBundleTest {

	private final InstalledBundle core = new InstalledBundle("org.stemma.core", "0.1.0", "aa");
	private final InstalledBundle emf = new InstalledBundle("org.eclipse.emf.ecore", "2.43.0", "-");

	@Test
	void theOrderOfInstallationDoesNotMatter() {
		assertEquals(InstalledBundle.hash(List.of(core, emf)), InstalledBundle.hash(List.of(emf, core)));
	}

	@Test
	void nameVersionAndContentMatter() {
		ContentHash hash = InstalledBundle.hash(List.of(core));
		assertNotEquals(hash, InstalledBundle.hash(List.of(core, emf)));
		assertNotEquals(hash, InstalledBundle.hash(List.of(new InstalledBundle("org.stemma.core", "0.1.1", "aa"))));
		assertNotEquals(hash, InstalledBundle.hash(List.of(new InstalledBundle("org.stemma.core", "0.1.0", "ab"))));
		assertNotEquals(hash, InstalledBundle.hash(List.of(new InstalledBundle("org.stemma.cord", "0.1.0", "aa"))));
	}

	@Test
	void nobodyKnowingIsTheHashOfNothing() {
		assertEquals(FileHash.of(new byte[0]), Configuration.unknown());
	}
}
