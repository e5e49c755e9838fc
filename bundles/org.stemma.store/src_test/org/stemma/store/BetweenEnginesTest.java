/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.store.LabStore;
import org.stemma.model.record.Record;
import org.stemma.testkit.store.CompleteRecords;
import org.stemma.testkit.store.FilledLab;
import org.stemma.testkit.store.LabRig;
import org.stemma.testkit.store.RecordHashes;
import org.stemma.trust.hash.FileHash;

/** A whole lab copied from engine to engine and back: every record keeps its hash, and the copies are equal to the byte. */
class BetweenEnginesTest {

	@RegisterExtension
	static final DerbyRig DERBY = new DerbyRig();

	@RegisterExtension
	static final PostgresRig POSTGRES = new PostgresRig();

	private static Map<String, ContentHash> content(Path folder) throws IOException {
		Map<String, ContentHash> content = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				content.put(folder.relativize(each).toString(), FileHash.of(Files.readAllBytes(each)));
			}
		}
		return content;
	}

	private static LabStore moved(Path backup, LabRig rig, FilledLab lab) {
		LabAddress address = rig.fresh();
		assertEquals(List.of(), rig.stores().restore(backup, address, rig.secret(), lab.clock()).get().findings());
		return rig.stores().open(address, rig.secret(), lab.clock()).get();
	}

	@Test
	void everyRecordKeepsItsHash(@TempDir Path folder) throws IOException {
		try (FilledLab lab = new FilledLab(DERBY)) {
			ContentHash kept = lab.store().files().keep(new ByteArrayInputStream(new byte[] { 1, 2, 3 }));
			lab.commit(new CompleteRecords(lab.kinds(), kept).all().toArray(new Record[0])).get();
			lab.lot(lab.lot());
			lab.store().newCodes("PAS", 3);
			lab.store().backup(folder.resolve("first")).get();
			try (LabStore onServer = moved(folder.resolve("first"), POSTGRES, lab)) {
				assertEquals(RecordHashes.of(lab.store()), RecordHashes.of(onServer));
				onServer.backup(folder.resolve("second")).get();
			}
			try (LabStore back = moved(folder.resolve("second"), DERBY, lab)) {
				assertEquals(RecordHashes.of(lab.store()), RecordHashes.of(back));
				assertEquals(List.of("PAS-000004"), back.newCodes("PAS", 1));
			}
			assertTrue(content(folder.resolve("first")).size() > 60);
			assertEquals(content(folder.resolve("first")), content(folder.resolve("second")));
		}
	}
}
