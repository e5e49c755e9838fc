/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.core.record.FieldModel;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.model.record.Record;
import org.stemma.store.internal.row.GatheredRows;
import org.stemma.store.internal.row.Images;
import org.stemma.store.internal.row.RecordImage;
import org.stemma.store.internal.row.RowsOfRecord;
import org.stemma.store.internal.row.Stamp;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.sql.Session;

/**
 * Loads records from their rows. Each must have the hash that it was committed with: a record that was being committed
 * by somebody else while its rows were read is read again, one that was changed outside Stemma is not handed out.
 */
public final class RecordLoader {

	private static final int ATTEMPTS = 6;

	private final Images images;
	private final RowsOfRecord mapping = new RowsOfRecord();
	private final RecordRows rows = new RecordRows();

	/** A loader that makes records by these images. */
	public RecordLoader(Images images) {
		this.images = images;
	}

	/**
	 * The records of a kind whose column has one of some values, in no particular order.
	 *
	 * @throws BrokenStoreException when a record does not have the hash it was committed with
	 */
	public List<LoadedRecord> load(Session session, KindTables kind, String column, Collection<?> values) {
		List<LoadedRecord> loaded = new ArrayList<>();
		Set<Long> torn = attempt(session, kind, rows.main(session, kind, column, values), loaded);
		for (int i = 1; i < ATTEMPTS && !torn.isEmpty(); i++) {
			torn = attempt(session, kind, rows.main(session, kind, KindTables.NUMBER, torn), loaded);
		}
		if (!torn.isEmpty()) {
			throw altered(session, kind, torn);
		}
		return loaded;
	}

	/** Adds the records whose rows fit together; answers the numbers of the others. */
	private Set<Long> attempt(Session session, KindTables kind, List<TableRow> main, List<LoadedRecord> loaded) {
		List<Long> numbers = main.stream().map(row -> (Long) row.values().get(0)).toList();
		GatheredRows below = rows.below(session, kind, numbers);
		Map<Long, Map<String, String>> salts = hasCommitments(kind) ? rows.salts(session, numbers) : Map.of();
		Set<Long> torn = new HashSet<>();
		for (TableRow row : main) {
			Long number = (Long) row.values().get(0);
			whole(kind, row, below, salts.getOrDefault(number, Map.of())).ifPresentOrElse(loaded::add,
					() -> torn.add(number));
		}
		return torn;
	}

	private static boolean hasCommitments(KindTables kind) {
		return kind.kind().fields().stream().anyMatch(FieldModel::committed);
	}

	private Optional<LoadedRecord> whole(KindTables kind, TableRow row, GatheredRows below, Map<String, String> salts) {
		try {
			Stamp stamp = Stamp.of(row.values());
			Record record = images.record(kind, stamp, mapping.fields(kind, row, below));
			RecordImage image = images.of(record, salts, stamp.model());
			return Optional.of(new LoadedRecord(stamp, image, record)).filter(each -> image.hash().equals(stamp.hash()));
		} catch (IllegalArgumentException notOfTheModel) {
			// Values that no commit would have written: the caller reads again and then names the record.
			return Optional.empty();
		}
	}

	private BrokenStoreException altered(Session session, KindTables kind, Set<Long> torn) {
		List<String> names = rows.main(session, kind, KindTables.NUMBER, torn).stream().map(row -> name(kind, row)).toList();
		return new BrokenStoreException("Changed outside Stemma, so that the hash no longer fits: "
				+ String.join(", ", names) + ". Verify the lab to see what was changed.", null);
	}

	private static String name(KindTables kind, TableRow row) {
		int code = kind.plain("code").orElseThrow().offset();
		return kind.kind().title() + " " + row.values().get(code);
	}
}
