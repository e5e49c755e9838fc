/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.FieldView;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.model.record.Record;

/** A record in a few words for the lineage: when, what, how far, in which state. */
final class NodeWords {

	/** The fields that say most, whatever the kind, in the order of the words. */
	private static final List<String> TELLING = List.of("performed", "collected", "product", "name", "title", "test",
			"passageNumber", "cumulativeDoublings", "verdict", "decision", "eligibility", "state", "disposition", "status");

	private final KindModels kinds;
	private final ZoneId zone;
	private final RecordViews views;

	NodeWords(KindModels kinds, ZoneId zone) {
		this.kinds = kinds;
		this.zone = zone;
		this.views = new RecordViews(kinds, zone);
	}

	/** For example {@code P4, 12.3 doublings, In culture}; the title of the kind when nothing is set. */
	String of(Record record) {
		Map<String, FieldView> fields = new LinkedHashMap<>();
		views.fields(record).forEach(field -> fields.put(field.name(), field));
		String words = TELLING.stream().map(fields::get).filter(field -> field != null && field.value().isPresent())
				.map(this::word).collect(Collectors.joining(", "));
		return Optional.of(words).filter(text -> !text.isEmpty()).orElse(kinds.of(record).title());
	}

	private String word(FieldView field) {
		return switch (field.name()) {
		case "passageNumber" -> "P" + field.text();
		case "cumulativeDoublings" -> field.text() + " doublings";
		case "performed", "collected" -> ((Instant) field.value().orElseThrow()).atZone(zone).toLocalDate().toString();
		default -> field.text();
		};
	}
}
