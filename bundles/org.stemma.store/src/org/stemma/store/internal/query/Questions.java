/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Position;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.store.internal.row.FieldCodec;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.sql.Cells;
import org.stemma.store.internal.sql.Session;

/** Answers questions with pages of rows; one about an abstract kind asks every kind below it. */
public final class Questions {

	private final LabModel model;
	private final FieldCodec codec = new FieldCodec();
	private final LaterColumns later = new LaterColumns();

	/** Questions about records of a model. */
	public Questions(LabModel model) {
		this.model = model;
	}

	/**
	 * A page of rows.
	 *
	 * @throws IllegalArgumentException when the model does not have what is asked for
	 */
	public Page page(Session session, Query query) {
		List<Branch> branches = branches(session, query);
		Sql sql = sql(query, branches);
		List<Found> found = session.list(sql.text(), sql.parameters(), row -> found(row, branches));
		boolean more = found.size() > query.limit();
		List<Found> rows = more ? found.subList(0, query.limit()) : found;
		Optional<Position> next = more ? Optional.of(rows.get(rows.size() - 1).position()) : Optional.empty();
		return new Page(later.fill(session, branches, rows), next);
	}

	/** How many rows a question has in all. */
	public long count(Session session, Query query) {
		return branches(session, query).stream().map(Branch::count)
				.mapToLong(sql -> session.first(sql.text(), sql.parameters(), row -> row.number(1)).orElseThrow()).sum();
	}

	private List<Branch> branches(Session session, Query query) {
		List<Branch> branches = new ArrayList<>();
		var kinds = model.kinds().concrete(query.kind());
		Order order = new Order(query.sort(), kinds.size() == 1);
		kinds.forEach(kind -> branches.add(new Branch(new Scope(model, model.schema().kind(kind.name())), query, order,
				session.dialect())));
		if (branches.isEmpty()) {
			throw new IllegalArgumentException("There are no records of kind " + query.kind());
		}
		return branches;
	}

	private static Sql sql(Query query, List<Branch> branches) {
		if (branches.size() == 1) {
			return branches.get(0).page(0);
		}
		Sql all = new Sql("SELECT * FROM (", List.of());
		for (int i = 0; i < branches.size(); i++) {
			all = all.then(i == 0 ? "" : " UNION ALL ").then("SELECT * FROM (").then(branches.get(i).page(i))
					.then(") b" + i);
		}
		String by = branches.get(0).mergedOrder();
		return all.then(") u ORDER BY " + by + " FETCH FIRST " + (query.limit() + 1) + " ROWS ONLY");
	}

	private Found found(Cells row, List<Branch> branches) throws SQLException {
		int kind = row.integer(4);
		Branch branch = branches.get(kind);
		List<Object> values = new ArrayList<>();
		int next = Branch.STAMP + 1;
		for (Asked asked : branch.asked()) {
			List<Column> columns = asked.fetched().map(each -> each.field().columns()).orElse(List.of());
			values.add(columns.isEmpty() ? null : codec.typed(asked.fetched().get().field().field().type(),
					row.values(next, columns)));
			next += columns.size();
		}
		RecordRef ref = new RecordRef(branch.kind().kind().name(), row.id(2), row.text(3));
		Position position = new Position(row.values(next, branch.sorted()), row.number(1));
		return new Found(kind, new Row(ref, row.number(1), values), position);
	}

	/** A row as found: which branch answered, and where it stands in the order. */
	record Found(int branch, Row row, Position position) {
	}
}
