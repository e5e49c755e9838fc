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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModel;
import org.stemma.core.store.Verification;
import org.stemma.core.store.Verification.Finding;
import org.stemma.model.culture.Lot;
import org.stemma.model.record.Record;
import org.stemma.testkit.store.SqlTool.Row;

/**
 * That a verification sees every change that somebody made past the store. The changes are generated from the tables as
 * they are: each column of each table is changed once, a row of each table is removed once.
 */
public abstract class VerificationContract extends StoreContract {

	private static final byte[] KEPT = "bytes that a record names".getBytes(StandardCharsets.UTF_8);
	/** Tables that no kind of record has; each of their columns is changed alone. */
	private static final Set<String> OWN = Set.of("lab", "lab_model", "record", "salt", "edge", "journal_head",
			"journal_commit", "journal_entry", "raw_file", "raw_chunk");

	private Connection connection;
	private SqlTool sql;
	private ContentHash content;

	@BeforeAll
	void fill() throws IOException, SQLException {
		content = lab().store().files().keep(new ByteArrayInputStream(KEPT));
		List<Record> all = new CompleteRecords(lab().kinds(), content).all();
		lab().commit(all.toArray(new Record[0])).get();
		RecordRef parent = lab().lot();
		RecordRef child = lab().lot(parent);
		lab().change(Lot.class, child, lot -> lot.getParents().clear()).get();
		lab().change(Lot.class, child, lot -> lot.setNote("Third version")).get();
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

	private List<String> kindTables() throws SQLException {
		return sql.tables().stream().filter(table -> !OWN.contains(table) && !table.equals("counter")).toList();
	}

	/** The record that a row of a kind's table belongs to, as findings name it. */
	private String subject(Row row) throws SQLException {
		Row record = sql.last("record", "record_no", row.value("record_no")).orElseThrow();
		KindModel kind = lab().kinds().of((String) record.value("kind"));
		return kind.title() + " " + record.value("code");
	}

	private Row filled(String table, String column) throws SQLException {
		Optional<Row> set = sql.lastWith(table, column);
		return set.isPresent() ? set.get() : sql.last(table, "1 = 1").orElseThrow(() -> new AssertionError(table + " is empty"));
	}

	@Test
	void findsNothingInAnUntouchedLab() {
		Verification verification = lab().store().verify();
		assertEquals(List.of(), verification.findings());
		assertEquals(lab().store().head(), verification.head());
		assertTrue(verification.rows() > 200 && verification.files() == 1 && verification.entries() > 60, verification::toString);
	}

	@Test
	void fillsEveryColumnOfEveryTable() throws SQLException {
		List<String> empty = new ArrayList<>();
		for (String table : kindTables()) {
			for (String column : sql.columns(table)) {
				if (sql.lastWith(table, column).isEmpty()) {
					empty.add(table + "." + column);
				}
			}
		}
		assertEquals(List.of(), empty);
	}

	/** One column of every kind's table at a time, until every column of all has been changed. */
	@TestFactory
	List<DynamicTest> namesEveryChangedColumnOfARecord() throws SQLException {
		int most = 0;
		for (String table : kindTables()) {
			most = Math.max(most, sql.columns(table).size());
		}
		List<DynamicTest> tests = new ArrayList<>();
		for (int i = 0; i < most; i++) {
			int position = i;
			tests.add(DynamicTest.dynamicTest("column " + (i + 1) + " of every table", () -> changed(position)));
		}
		tests.add(untouched());
		return tests;
	}

	private void changed(int position) throws SQLException {
		Map<Row, String> changes = new LinkedHashMap<>();
		List<String> subjects = new ArrayList<>();
		for (String table : kindTables()) {
			List<String> columns = sql.columns(table);
			if (position < columns.size()) {
				Row row = filled(table, columns.get(position));
				subjects.add(subject(row));
				changes.put(row, columns.get(position));
			}
		}
		sql.together(() -> {
			for (Map.Entry<Row, String> each : changes.entrySet()) {
				sql.set(each.getKey(), each.getValue(), SqlTool.different(each.getKey().value(each.getValue())));
			}
		});
		List<Finding> found = findings();
		sql.together(() -> {
			for (Map.Entry<Row, String> each : changes.entrySet()) {
				Row row = each.getKey();
				sql.set(row.with(each.getValue(), SqlTool.different(row.value(each.getValue()))), each.getValue(),
						row.value(each.getValue()));
			}
		});
		int next = 0;
		for (Map.Entry<Row, String> each : changes.entrySet()) {
			assertNamed(found, subjects.get(next++), each.getKey(), each.getValue());
		}
	}

	private void assertNamed(List<Finding> found, String subject, Row row, String column) {
		boolean key = row.keys().contains(column);
		boolean named = found.stream().filter(finding -> finding.subject().equals(subject) && !finding.field().isBlank())
				.anyMatch(finding -> finding.message().contains(row.table() + "." + column)
						|| key && finding.message().contains("table " + row.table()) || committed(row, column, finding.field()));
		assertTrue(named, () -> row.table() + "." + column + " of " + subject + " is not named among "
				+ found.stream().filter(finding -> finding.subject().equals(subject)).toList());
	}

	/** Personal and secret values are told by their label alone. */
	private boolean committed(Row row, String column, String label) {
		return lab().kinds().records().stream().filter(kind -> row.table().equals(kind.name().replace('.', '_')
				.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT)))
				.flatMap(kind -> kind.fields().stream()).filter(field -> field.committed() && field.label().equals(label))
				.anyMatch(field -> column.replace("_", "").equalsIgnoreCase(field.name()));
	}

	@TestFactory
	List<DynamicTest> namesEveryChangedColumnOfTheStore() throws SQLException {
		List<DynamicTest> tests = new ArrayList<>();
		for (String table : sql.tables().stream().filter(OWN::contains).toList()) {
			for (String column : sql.columns(table)) {
				tests.add(DynamicTest.dynamicTest(table + "." + column, () -> changedAlone(table, column)));
			}
		}
		tests.add(untouched());
		return tests;
	}

	private void changedAlone(String table, String column) throws SQLException {
		Row row = table.equals("journal_entry") ? sql.last(table, "sequence = 9").orElseThrow() : filled(table, column);
		Object other = SqlTool.different(row.value(column));
		sql.set(row, column, other);
		List<Finding> found = findings();
		if (row.value(column) == null) {
			sql.run("UPDATE " + table + " SET " + column + " = NULL WHERE " + column + " = 7", List.of());
		} else {
			sql.set(row.with(column, other), column, row.value(column));
		}
		assertTrue(found.stream().anyMatch(finding -> names(finding, row, column)), () -> table + "." + column + ": " + found);
	}

	/** Entries and commits by number and column, everything else by its record or by what it is. */
	private boolean names(Finding finding, Row row, String column) {
		return !finding.subject().isBlank() && switch (row.table()) {
		case "journal_entry" -> finding.field().equals(column);
		case "journal_commit" -> finding.subject().startsWith("Commit ") && finding.field().contains(column);
		case "journal_head", "lab" -> finding.field().contains(column);
		case "lab_model" -> finding.subject().startsWith("Model package") && finding.field().contains(column);
		case "edge" -> finding.field().contains("Lineage");
		case "raw_file", "raw_chunk" -> (finding.subject() + finding.message()).contains((String) row.value("hash"));
		default -> !finding.field().isBlank();
		};
	}

	@Test
	void namesTheRecordWhoseRowIsMissing() throws SQLException {
		List<Row> rows = new ArrayList<>();
		List<String> subjects = new ArrayList<>();
		for (String table : kindTables()) {
			Row row = sql.last(table, "1 = 1").orElseThrow();
			if (sql.columns(table).contains("position_1")) {
				rows.add(row);
				subjects.add(subject(row));
			}
		}
		assertMissing(rows, subjects);
	}

	@Test
	void namesTheRecordThatIsMissing() throws SQLException {
		List<Row> rows = new ArrayList<>();
		List<String> subjects = new ArrayList<>();
		for (String table : kindTables()) {
			if (!sql.columns(table).contains("position_1")) {
				rows.add(sql.last(table, "1 = 1").orElseThrow());
				subjects.add(subject(rows.get(rows.size() - 1)));
			}
		}
		assertMissing(rows, subjects);
	}

	private void assertMissing(List<Row> rows, List<String> subjects) throws SQLException {
		sql.together(() -> {
			for (Row row : rows) {
				sql.delete(row);
			}
		});
		List<Finding> found = findings();
		sql.together(() -> {
			for (Row row : rows) {
				sql.insert(row);
			}
		});
		for (int i = 0; i < rows.size(); i++) {
			String subject = subjects.get(i);
			String table = rows.get(i).table();
			assertTrue(found.stream().anyMatch(finding -> finding.subject().equals(subject)
					&& finding.message().contains("table " + table)), () -> subject + " in " + table + ": " + found);
		}
		assertEquals(List.of(), findings());
	}

	@TestFactory
	List<DynamicTest> noticesAMissingRowOfTheStore() throws SQLException {
		List<DynamicTest> tests = new ArrayList<>();
		for (String table : sql.tables().stream().filter(OWN::contains).toList()) {
			tests.add(DynamicTest.dynamicTest(table, () -> {
				Row row = sql.last(table, "1 = 1").orElseThrow();
				sql.delete(row);
				List<Finding> found = findings();
				sql.insert(row);
				assertTrue(!found.isEmpty(), table);
			}));
		}
		tests.add(untouched());
		return tests;
	}

	/** Comes after a row of tests: each put back what it changed, so that nothing is found any more. */
	private DynamicTest untouched() {
		return DynamicTest.dynamicTest("all is as it was", () -> assertEquals(List.of(), findings()));
	}
}
