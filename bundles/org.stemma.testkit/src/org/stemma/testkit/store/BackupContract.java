/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.store.JournalHead;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Verification;
import org.stemma.model.culture.Lot;

/** That a lab can be copied while work goes on, and that a copy becomes the same lab, or is refused and leaves nothing. */
public abstract class BackupContract extends StoreContract {

	private static final byte[] KEPT = "bytes that a record names".getBytes(StandardCharsets.UTF_8);
	private static final String AWKWARD = "one\ttwo\nthree\\N four\r\nf\u00fcnf \u0416 \ud83e\uddec";

	private ContentHash content;
	private RecordRef awkward;

	@BeforeAll
	void fill() throws IOException {
		content = lab().store().files().keep(new ByteArrayInputStream(KEPT));
		lab().commit(new CompleteRecords(lab().kinds(), content).all().toArray(new org.stemma.model.record.Record[0])).get();
		awkward = lab().lot(lab().lot());
		lab().change(Lot.class, awkward, lot -> lot.setNote(AWKWARD)).get();
	}

	private Path backup(Path folder) {
		Path copy = folder.resolve("backup");
		lab().store().backup(copy).get();
		return copy;
	}

	private Outcome<Verification> restore(Path copy, LabAddress address) {
		return rig().stores().restore(copy, address, rig().secret(), lab().clock());
	}

	private LabStore open(LabAddress address) {
		return rig().stores().open(address, rig().secret(), lab().clock()).get();
	}

	@Test
	void becomesTheSameLab(@TempDir Path folder) throws IOException {
		LabAddress address = rig().fresh();
		Verification verification = restore(backup(folder), address).get();
		assertEquals(List.of(), verification.findings());
		assertEquals(lab().store().head(), verification.head());
		try (LabStore store = open(address)) {
			assertEquals(lab().store().lab(), store.lab());
			assertEquals(RecordHashes.of(lab().store()), RecordHashes.of(store));
			assertEquals(AWKWARD, store.load(Lot.class, awkward.id()).orElseThrow().record().getNote());
			assertEquals(lab().store().ancestors(List.of(awkward)), store.ancestors(List.of(awkward)));
			assertEquals(new String(KEPT, StandardCharsets.UTF_8),
					new String(store.files().open(content).orElseThrow().readAllBytes(), StandardCharsets.UTF_8));
			assertTrue(store.commit(lab().making(lab().material(lab().code("AFTER")))).succeeded());
			assertEquals(List.of(), store.verify().findings());
		}
	}

	@Test
	void isTakenWhileWorkGoesOn(@TempDir Path folder) throws Exception {
		long before = lab().store().head().sequence();
		AtomicBoolean enough = new AtomicBoolean();
		try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
			Future<Integer> working = worker.submit(() -> {
				int commits = 0;
				for (; !enough.get(); commits++) {
					lab().lot(lab().lot());
				}
				return commits;
			});
			JournalHead head;
			try {
				head = lab().store().backup(folder.resolve("backup")).get();
			} finally {
				enough.set(true);
			}
			assertTrue(working.get() > 0, "Nobody could work during the backup");
			assertTrue(head.sequence() >= before);
			Verification verification = restore(folder.resolve("backup"), rig().fresh()).get();
			assertEquals(List.of(), verification.findings());
			assertEquals(head, verification.head());
		}
	}

	@Test
	void isNotWrittenIntoAFolderThatHoldsSomething(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("letter.txt"), "Dear laboratory");
		assertEquals("backup.folder", lab().store().backup(folder).problems().get(0).code());
		assertEquals("Dear laboratory", Files.readString(folder.resolve("letter.txt")));
	}

	@Test
	void isNotRestoredOverALab(@TempDir Path folder) {
		assertEquals("lab.exists", restore(backup(folder), lab().address()).problems().get(0).code());
		assertTrue(lab().store().head().sequence() > 0);
	}

	@Test
	void isRefusedWhereItsListIsMissing(@TempDir Path folder) throws IOException {
		Path copy = backup(folder);
		Files.delete(copy.resolve("backup.json"));
		assertRefused(copy, "backup.missing", "backup.json");
		assertRefused(folder.resolve("nowhere"), "backup.missing", "nowhere");
	}

	@Test
	void isRefusedWhereAnyFileOfItIsDamaged(@TempDir Path folder) throws IOException {
		Path copy = backup(folder);
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.walk(copy)) {
			all.filter(Files::isRegularFile).filter(file -> file.toFile().length() > 0).forEach(files::add);
		}
		assertTrue(files.size() > 60, files::toString);
		for (Path file : List.of(files.get(0), files.get(files.size() / 2), copy.resolve("backup.json"),
				copy.resolve("tables/journal_entry.tsv"), raw(copy))) {
			byte[] bytes = Files.readAllBytes(file);
			byte[] damaged = bytes.clone();
			damaged[damaged.length / 2] ^= 1;
			Files.write(file, damaged);
			assertRefused(copy, "backup.damaged", file.equals(raw(copy)) ? content.hex() : file.getFileName().toString());
			Files.delete(file);
			assertRefused(copy, file.endsWith("backup.json") ? "backup.missing" : "backup.damaged",
					file.equals(raw(copy)) ? content.hex() : file.getFileName().toString());
			Files.write(file, bytes);
		}
		assertEquals(List.of(), restore(copy, rig().fresh()).get().findings());
	}

	private Path raw(Path copy) {
		return copy.resolve(Path.of("files", content.hex().substring(0, 2), content.hex().substring(2)));
	}

	private void assertRefused(Path copy, String code, String named) throws IOException {
		LabAddress address = rig().fresh();
		Outcome<Verification> refused = restore(copy, address);
		assertFalse(refused.succeeded(), named);
		assertEquals(code, refused.problems().get(0).code());
		assertTrue(refused.problems().get(0).message().contains(named), () -> named + ": " + refused.problems());
		assertFalse(rig().stores().exists(address, rig().secret()).get());
		assertNothingLeft(address);
	}

	/** Nothing is at or beside the place where a restoring was refused. */
	protected abstract void assertNothingLeft(LabAddress address) throws IOException;

	/** Somebody who edits a backup and its list is found out by the journal. */
	@Test
	void tellsWhatSomebodyChangedInIt(@TempDir Path folder) throws IOException {
		Path copy = backup(folder);
		Path table = copy.resolve("tables/culture_lot.tsv");
		String hash = new ContentHashOf(table).hex();
		Files.writeString(table, Files.readString(table).replace("MSC suspension", "HSC suspension"));
		Path list = copy.resolve("backup.json");
		Files.writeString(list, Files.readString(list).replace(hash, new ContentHashOf(table).hex()));
		Files.writeString(copy.resolve("backup.json.sha256"), new ContentHashOf(list).hex() + "  backup.json\n");
		List<Verification.Finding> findings = restore(copy, rig().fresh()).get().findings();
		assertTrue(findings.stream().anyMatch(finding -> finding.field().equals("Product")), findings::toString);
	}

	private record ContentHashOf(Path file) {
		String hex() throws IOException {
			return org.stemma.trust.hash.FileHash.of(Files.readAllBytes(file)).hex();
		}
	}
}
