/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ExtensionFolderTest {

	private static final Path HOME = Path.of("somebody").toAbsolutePath();

	@Test
	void isAmongTheUsersData() {
		assertEquals(HOME.resolve(".local/share/stemma/extensions"), new ExtensionFolder(Map.of(), HOME).path());
		assertEquals(Path.of("data/stemma/extensions"),
				new ExtensionFolder(Map.of("XDG_DATA_HOME", "data"), HOME).path());
	}

	@Test
	void canBeNamed() {
		assertEquals(Path.of("mine"), new ExtensionFolder(Map.of("STEMMA_EXTENSIONS", "mine"), HOME).path());
	}
}
