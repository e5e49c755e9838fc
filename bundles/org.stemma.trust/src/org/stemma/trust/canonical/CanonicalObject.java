/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named values, sorted by name in the order of UTF-16 code units (RFC 8785 section 3.2.3).
 *
 * @param members the values by name; names follow the rules of {@link CanonicalText}
 */
public record CanonicalObject(SortedMap<String, CanonicalValue> members) implements CanonicalValue {

	/** Copies the members in canonical order, whatever order the given map uses, and refuses null. */
	public CanonicalObject {
		members.forEach(CanonicalObject::require);
		members = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, CanonicalValue>) members));
	}

	/** An object from a map in any order. */
	public static CanonicalObject of(Map<String, ? extends CanonicalValue> members) {
		return new CanonicalObject(new TreeMap<>(members));
	}

	/** Starts an object that is put together member by member. */
	public static CanonicalObjectBuilder builder() {
		return new CanonicalObjectBuilder();
	}

	/** The member of that name, if it is set. */
	public Optional<CanonicalValue> member(String name) {
		return Optional.ofNullable(members.get(name));
	}

	/** The text of that name, if it is set and is text. */
	public Optional<String> text(String name) {
		return member(name).filter(CanonicalText.class::isInstance).map(value -> ((CanonicalText) value).text());
	}

	/** The integer of that name, if it is set and is a number. */
	public Optional<Long> number(String name) {
		return member(name).filter(CanonicalNumber.class::isInstance).map(value -> ((CanonicalNumber) value).value());
	}

	private static void require(String name, CanonicalValue value) {
		CanonicalText.requireCanonical(name);
		if (value == null) {
			throw new IllegalArgumentException("A member that is not set is left out, found null for " + name);
		}
	}
}
