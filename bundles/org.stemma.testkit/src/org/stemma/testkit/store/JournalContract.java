/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.core.record.KindModel;
import org.stemma.core.store.Verification.Finding;
import org.stemma.model.record.Record;
import org.stemma.testkit.store.SqlTool.Row;

/** That a verification sees entries that were edited, removed, moved or made up, and raw files that were changed. */
public abstract class JournalContract extends StoreContract {

	private static final byte[] KEPT = "bytes that a record names".getBytes(StandardCharsets.UTF_8);

	private Connection connection;
	private SqlTool sql;
	private ContentHash content;
	private List<Record> all;

	@BeforeAll
	void fill() throws IOException, SQLException {
		content = lab().store().files().keep(new ByteArrayInputStream(KEPT));
		all = new CompleteRecords(lab().kinds(), content).all();
		lab().commit(all.toArray(new Record[0])).get();
		connection = rig().connect(lab().address());
		sql = new SqlTool(connection);
	}

	@AfterAll
	void disconnect() throws SQLException {
		connection.close();
	}

	private List<Finding> findings() {
		return lab().store().verify().findings();
	}

	private String subject(Record record) {
		KindModel kind = lab().kinds().of(record);
		return kind.title() + " " + record.getCode();
	}

	private Row entry(Record record) throws SQLException {
		return sql.last("journal_entry", "record_id = '" + record.getId() + "'").orElseThrow();
	}

	private Row entry(long sequence) throws SQLException {
		return sql.last("journal_entry", "sequence = " + sequence).orElseThrow();
	}

	private static void assertNamed(List<Finding> found, String name) {
		assertTrue(found.stream().anyMatch(finding -> finding.subject().contains(name)), () -> name + ": " + found);
	}

	@Test
	void namesTheRecordOfEveryRemovedEntry() throws SQLException {
		List<Row> removed = new ArrayList<>();
		for (int i = 1; i < all.size(); i += 2) {
			removed.add(entry(all.get(i)));
			sql.delete(removed.get(removed.size() - 1));
		}
		List<Finding> found = findings();
		for (Row row : removed) {
			sql.insert(row);
		}
		for (int i = 1; i < all.size(); i += 2) {
			assertNamed(found, subject(all.get(i)));
		}
		assertEquals(List.of(), findings());
	}

	@Test
	void namesTheRecordOfEveryEditedEntry() throws SQLException {
		List<Row> edited = new ArrayList<>();
		for (int i = 1; i < all.size(); i += 2) {
			Row row = entry(all.get(i));
			edited.add(row);
			sql.set(row, "canonical", SqlTool.different(row.value("canonical")));
		}
		List<Finding> found = findings();
		for (Row row : edited) {
			sql.set(row, "canonical", row.value("canonical"));
		}
		for (int i = 1; i < all.size(); i += 2) {
			String name = subject(all.get(i)) + ", version 1";
			assertTrue(found.stream().anyMatch(finding -> finding.subject().contains(name)
					&& finding.field().equals("canonical")), () -> name + ": " + found);
		}
		assertEquals(List.of(), findings());
	}

	@Test
	void namesTheFieldOfARecordWhoseEntryWasEdited() throws SQLException {
		Record lot = all.stream().filter(record -> record instanceof org.stemma.model.culture.Lot).reduce((a, b) -> b)
				.orElseThrow();
		Row row = entry(lot);
		sql.set(row, "canonical", ((String) row.value("canonical")).replace("\"kind\":\"RESEARCH\"", "\"kind\":\"PRODUCT\""));
		List<Finding> found = findings();
		sql.set(row, "canonical", row.value("canonical"));
		assertTrue(found.stream().anyMatch(finding -> finding.subject().equals(subject(lot)) && finding.field().equals("Kind")
				&& finding.message().contains("RESEARCH") && finding.message().contains("PRODUCT")), found::toString);
		assertEquals(List.of(), findings());
	}

	@Test
	void noticesEntriesThatChangedPlaces() throws SQLException {
		Row fourth = entry(4);
		Row fifth = entry(5);
		sql.set(fourth, "sequence", 900L);
		sql.set(fifth, "sequence", 4L);
		sql.set(fourth.with("sequence", 900L), "sequence", 5L);
		List<Finding> found = findings();
		sql.set(fourth.with("sequence", 5L), "sequence", 900L);
		sql.set(fifth.with("sequence", 4L), "sequence", 5L);
		sql.set(fourth.with("sequence", 900L), "sequence", 4L);
		for (Row row : List.of(fourth, fifth)) {
			String code = (String) sql.last("record", "id = '" + row.value("record_id") + "'").orElseThrow().value("code");
			assertTrue(found.stream().anyMatch(finding -> finding.subject().contains(" " + code + ",")
					&& finding.field().equals("sequence")), () -> code + ": " + found);
		}
		assertEquals(List.of(), findings());
	}

	@Test
	void namesTheRecordsOfACutTail() throws SQLException {
		long last = lab().store().head().sequence();
		Row head = sql.last("journal_head", "1 = 1").orElseThrow();
		Row cut = entry(last);
		sql.delete(cut);
		assertNamed(findings(), subject(all.get(all.size() - 1)));
		sql.set(head, "sequence", last - 1);
		sql.set(head, "hash", entry(last - 1).value("hash"));
		List<Finding> found = findings();
		sql.set(head, "sequence", last);
		sql.set(head, "hash", head.value("hash"));
		sql.insert(cut);
		assertNamed(found, subject(all.get(all.size() - 1)));
		assertEquals(List.of(), findings());
	}

	@Test
	void noticesRowsThatNobodyCommitted() throws SQLException {
		Row lot = sql.last("culture_lot", "1 = 1").orElseThrow();
		UUID id = UUID.randomUUID();
		Row forged = lot.with("record_no", 77_777L).with("code", "FORGED-1").with("record_id",
				lot.value("record_id") instanceof UUID ? id : id.toString());
		Row list = sql.last("culture_lot_parents", "1 = 1").orElseThrow().with("record_no", 77_777L);
		Row edge = sql.last("edge", "kind = 'culture.Lot.parents'").orElseThrow().with("child_no", 77_777L);
		for (Row row : List.of(forged, list, edge)) {
			sql.insert(row);
		}
		List<Finding> found = findings();
		for (Row row : List.of(forged, list, edge)) {
			sql.delete(row);
		}
		assertNamed(found, "Lot FORGED-1");
		assertTrue(found.stream().anyMatch(finding -> finding.message().contains("culture_lot_parents")), found::toString);
		assertTrue(found.stream().anyMatch(finding -> finding.message().contains("Table edge")), found::toString);
		assertEquals(List.of(), findings());
	}

	/** A file that was imported, and the list of a dossier that was signed. */
	@Test
	void namesTheRecordWhoseFileWasChangedOrRemoved() throws IOException, SQLException {
		byte[] other = KEPT.clone();
		other[3] ^= 1;
		for (Optional<byte[]> bytes : List.of(Optional.of(other), Optional.<byte[]>empty())) {
			rig().replaceFile(lab().address(), content, bytes);
			List<Finding> found = findings();
			assertFileNamed(found, org.stemma.model.instrument.RawFile.class, "Content");
			assertFileNamed(found, org.stemma.model.release.Signature.class, "Dossier list");
			if (bytes.isEmpty()) {
				lab().store().files().keep(new ByteArrayInputStream(KEPT));
			} else {
				rig().replaceFile(lab().address(), content, Optional.of(KEPT));
			}
		}
		assertEquals(List.of(), findings());
	}

	private void assertFileNamed(List<Finding> found, Class<? extends Record> type, String field) {
		String subject = subject(all.stream().filter(type::isInstance).reduce((a, b) -> b).orElseThrow());
		assertTrue(found.stream().anyMatch(finding -> finding.subject().equals(subject) && finding.field().equals(field)
				&& finding.message().contains(content.hex())), () -> subject + ": " + found);
	}

	@Test
	void noticesAFileThatNoRecordNames() throws IOException, SQLException {
		byte[] orphan = { 1, 2, 3 };
		ContentHash hash = lab().store().files().keep(new ByteArrayInputStream(orphan));
		assertEquals(List.of(), findings());
		rig().replaceFile(lab().address(), hash, Optional.of(new byte[] { 1, 2, 4 }));
		List<Finding> found = findings();
		rig().replaceFile(lab().address(), hash, Optional.of(orphan));
		assertNamed(found, hash.hex());
	}
}
