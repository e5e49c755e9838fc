/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress.Folder;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;
import org.stemma.model.ModelPackage;
import org.stemma.testkit.store.RecordHashes;

class DerbyMigrationTest extends MigrationContract {

	@RegisterExtension
	static final DerbyRig RIG = new DerbyRig();

	@Override
	LabStores stores(List<ModelPackage> packages) {
		return RIG.stores(packages);
	}

	@Override
	Folder fresh() {
		return RIG.fresh();
	}

	@Override
	Optional<char[]> secret() {
		return Optional.empty();
	}

	@Test
	void aLabInAFolderIsExtendedWhenItIsOpenedAndKeptAsItWas() throws IOException {
		Folder address = fresh();
		List<ContentHash> before = madeEarlier(address);
		Outcome<LabStore> opened = now().open(address, Optional.empty(), clock());
		try (LabStore store = opened.get()) {
			assertEquals(List.of("lab.extended", "lab.kept"), codes(opened));
			assertExtended(store, before);
		}
		Outcome<LabStore> again = now().open(address, Optional.empty(), clock());
		again.get().close();
		assertEquals(List.of(), codes(again));
		try (Stream<Path> copies = Files.list(address.path().resolve("before-extension"))) {
			Folder back = fresh();
			assertEquals(List.of(), earlier().restore(copies.findFirst().orElseThrow(), back, Optional.empty(), clock()).get()
					.findings());
			try (LabStore store = earlier().open(back, Optional.empty(), clock()).get()) {
				assertEquals(before, RecordHashes.of(store));
			}
		}
	}
}
