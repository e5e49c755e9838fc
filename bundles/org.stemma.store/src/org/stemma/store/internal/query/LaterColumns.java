/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Row;
import org.stemma.store.internal.query.Questions.Found;
import org.stemma.store.internal.query.Scope.Hop;
import org.stemma.store.internal.read.RecordRows;
import org.stemma.store.internal.row.FieldCodec;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.FieldColumns;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.Node;
import org.stemma.store.internal.sql.Session;

/**
 * Fetches what a page's own query does not: columns one hop away, and several values, which come as a list. A page has
 * few rows, so that lookups by key beat a join of whole tables.
 */
final class LaterColumns {

	private final RecordRows rows = new RecordRows();
	private final FieldCodec codec = new FieldCodec();

	List<Row> fill(Session session, List<Branch> branches, List<Found> found) {
		List<List<Object>> values = found.stream().<List<Object>>map(each -> new ArrayList<>(each.row().values())).toList();
		for (int branch = 0; branch < branches.size(); branch++) {
			List<Integer> own = new ArrayList<>();
			for (int i = 0; i < found.size(); i++) {
				if (found.get(i).branch() == branch) {
					own.add(i);
				}
			}
			fill(session, branches.get(branch), own, found, values);
		}
		List<Row> filled = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			filled.add(new Row(found.get(i).row().ref(), found.get(i).row().number(), values.get(i)));
		}
		return filled;
	}

	private void fill(Session session, Branch branch, List<Integer> own, List<Found> found, List<List<Object>> values) {
		for (int column = 0; column < branch.asked().size(); column++) {
			Asked asked = branch.asked().get(column);
			int place = column;
			asked.several().ifPresent(node -> {
				Map<Long, List<Object>> lists = lists(session, node, numbers(own, found));
				own.forEach(i -> values.get(i).set(place, lists.getOrDefault(found.get(i).row().number(), List.of())));
			});
			asked.hop().ifPresent(hop -> {
				Map<UUID, Object> meant = meant(session, hop, own.stream().map(i -> (RecordRef) values.get(i).get(place))
						.filter(Objects::nonNull).map(RecordRef::id).distinct().toList());
				own.forEach(i -> values.get(i).set(place, meant.get(id(values.get(i).get(place)))));
			});
		}
	}

	private static UUID id(Object reference) {
		return reference == null ? null : ((RecordRef) reference).id();
	}

	private static List<Long> numbers(List<Integer> own, List<Found> found) {
		return own.stream().map(i -> found.get(i).row().number()).toList();
	}

	private Map<Long, List<Object>> lists(Session session, Node node, List<Long> numbers) {
		Map<Long, List<Object>> lists = new HashMap<>();
		for (TableRow row : rows.rows(session, node.table(), KindTables.NUMBER, numbers)) {
			lists.computeIfAbsent((Long) row.values().get(0), number -> new ArrayList<>())
					.add(codec.typed(node.plain().get(0), row.values()));
		}
		return lists;
	}

	private Map<UUID, Object> meant(Session session, Hop hop, List<UUID> ids) {
		Map<UUID, Object> meant = new HashMap<>();
		for (KindTables target : hop.targets()) {
			FieldColumns field = target.plain(hop.field()).orElseThrow();
			for (TableRow row : rows.main(session, target, KindTables.ID, ids)) {
				meant.put((UUID) row.values().get(1), codec.typed(field, row.values()));
			}
		}
		return meant;
	}
}
