/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

/**
 * Reads the values of a record, or of one of its parts.
 *
 * @param view the record
 * @param path path of the part with a dot behind it; empty for the record itself
 */
public record Reading(RecordView view, String path) {

	/** The record itself. */
	public static Reading of(RecordView view) {
		return new Reading(view, "");
	}

	/** A record as people name it, for example {@code Material lot M-12}. */
	public static String named(RecordView view) {
		return view.title() + " " + view.ref().code();
	}

	/** The parts in a field, in order. */
	public static List<Reading> parts(RecordView view, String field) {
		return IntStream.iterate(0, i -> i + 1).mapToObj(i -> field + "[" + i + "].")
				.takeWhile(path -> view.fields().stream().anyMatch(value -> value.name().startsWith(path)))
				.map(path -> new Reading(view, path)).toList();
	}

	/** The typed value of a field. */
	public <T> Optional<T> value(String field, Class<T> type) {
		return view.value(path + field, type);
	}

	/** The reference in a field. */
	public Optional<RecordRef> ref(String field) {
		return value(field, RecordRef.class);
	}

	/** The name of a literal or a text; empty when not set. */
	public String name(String field) {
		return value(field, String.class).orElse("");
	}

	/** Whether a field holds that literal. */
	public boolean is(String field, String literal) {
		return name(field).equals(literal);
	}

	/** Whether a field refers to that record. */
	public boolean refersTo(String field, RecordRef record) {
		return ref(field).filter(record::means).isPresent();
	}

	boolean flag(String field) {
		return value(field, Boolean.class).orElse(false);
	}

	/** Several plain values. */
	Stream<?> all(String field) {
		return value(field, List.class).map(values -> (Stream<?>) values.stream()).orElseGet(Stream::empty);
	}

	/** The day of an instant in the zone that was entered with it, else in the given one. */
	Optional<LocalDate> day(String instant, ZoneId otherwise) {
		ZoneId zone = value("zone", String.class).map(ZoneId::of).orElse(otherwise);
		return value(instant, Instant.class).map(when -> LocalDate.ofInstant(when, zone));
	}
}
