/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;

/**
 * What a form gives back: field name to value, typed as in {@link org.stemma.api.FieldView}; fields left empty are not
 * in it.
 *
 * @param asMap the values, as {@link org.stemma.core.record.Records#create} expects them
 */
public record Values(Map<String, Object> asMap) {

	/** Copies the map. */
	public Values {
		asMap = Collections.unmodifiableMap(new LinkedHashMap<>(asMap));
	}

	/** A value of that type, if given. */
	public <T> Optional<T> value(String name, Class<T> type) {
		return Optional.ofNullable(asMap.get(name)).map(type::cast);
	}

	/** A text or the name of a literal, empty when not given. */
	public String text(String name) {
		return value(name, String.class).orElse("");
	}

	/** A password; the caller wipes it. Empty when not given. */
	public char[] password(String name) {
		return value(name, char[].class).orElseGet(() -> new char[0]);
	}

	/** A decimal number. */
	public Optional<BigDecimal> number(String name) {
		return value(name, BigDecimal.class);
	}

	/** A whole number. */
	public Optional<Integer> integer(String name) {
		return value(name, Integer.class);
	}

	/** A number with a unit. */
	public Optional<Quantity> quantity(String name) {
		return value(name, Quantity.class);
	}

	/** A record. */
	public Optional<RecordRef> record(String name) {
		return value(name, RecordRef.class);
	}

	/** Records. */
	public List<RecordRef> records(String name) {
		return list(name).stream().map(RecordRef.class::cast).toList();
	}

	/** Texts or names of literals. */
	public List<String> texts(String name) {
		return list(name).stream().map(String.class::cast).toList();
	}

	/** A point in time. */
	public Optional<Instant> instant(String name) {
		return value(name, Instant.class);
	}

	/** A day. */
	public Optional<LocalDate> date(String name) {
		return value(name, LocalDate.class);
	}

	/** Whether yes was chosen. */
	public boolean flag(String name) {
		return value(name, Boolean.class).orElse(false);
	}

	/** Several values; none when not given. */
	public List<?> list(String name) {
		return value(name, List.class).map(all -> (List<?>) all).orElse(List.of());
	}
}
