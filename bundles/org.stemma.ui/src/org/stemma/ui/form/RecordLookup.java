/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.Records;
import org.stemma.ui.work.Workplace;

/** Finds the records that a reference may mean, in the background. */
final class RecordLookup {

	private static final int OFFERED = 12;

	private final Workplace workplace;
	private final FieldModel field;

	RecordLookup(Workplace workplace, FieldModel field) {
		this.workplace = workplace;
		this.field = field;
	}

	/** A record that fits, with words beside its code. */
	record Hit(RecordRef ref, String words) implements Proposal {

		@Override
		public String code() {
			return ref.code();
		}

		@Override
		public String label() {
			return words.isEmpty() ? ref.code() : ref.code() + "   " + words;
		}
	}

	/** The record with exactly that code. */
	void exact(String code, Consumer<Optional<RecordRef>> then) {
		workplace.background().run(field.label(), () -> exact(code), then);
	}

	/** Some records whose code or name holds a part. */
	void like(String part, Consumer<List<Hit>> then) {
		workplace.background().run(field.label(), () -> like(part), then);
	}

	private Optional<RecordRef> exact(String code) {
		Records records = workplace.laboratory().records();
		if (field.kinds().isEmpty()) {
			return records.scan(code).stream().findFirst();
		}
		return field.kinds().stream().map(kind -> records.find(kind, code)).flatMap(Optional::stream)
				.map(RecordView::ref).findFirst();
	}

	private List<Hit> like(String part) {
		return field.kinds().stream().flatMap(kind -> like(kind, part).stream()).limit(OFFERED).toList();
	}

	private List<Hit> like(String kind, String part) {
		Records records = workplace.laboratory().records();
		Optional<String> name = nameField(records.kind(kind));
		Filter filter = name.map(each -> Filter.or(Filter.contains("code", part), Filter.contains(each, part)))
				.orElseGet(() -> Filter.contains("code", part));
		Query query = Query.of(kind, name.map(each -> new String[] { "code", each }).orElse(new String[] { "code" }));
		return records.page(query.where(filter).limit(OFFERED)).rows().stream().map(RecordLookup::hit).toList();
	}

	private static Hit hit(Row row) {
		return new Hit(row.ref(), row.values().size() < 2 ? "" : Objects.toString(row.values().get(1), ""));
	}

	/** The field that names a record of that kind to people: its first required text. */
	static Optional<String> nameField(KindModel kind) {
		return kind.fields().stream().filter(each -> each.type() == FieldType.TEXT && !each.many())
				.filter(each -> each.required() && !each.committed() && !each.name().equals("code"))
				.map(FieldModel::name).findFirst();
	}
}
