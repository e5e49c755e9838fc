/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.util.SortedMap;
import java.util.TreeMap;

/** Puts an object together member by member; naming a member twice is refused. Not safe to share between threads. */
public final class CanonicalObjectBuilder {

	private final SortedMap<String, CanonicalValue> members = new TreeMap<>();

	CanonicalObjectBuilder() {
	}

	/** Adds a value. */
	public CanonicalObjectBuilder add(String name, CanonicalValue value) {
		if (members.putIfAbsent(name, value) != null) {
			throw new IllegalArgumentException("The member " + name + " is there twice");
		}
		return this;
	}

	/** Adds text, which has to be canonical already. */
	public CanonicalObjectBuilder text(String name, String value) {
		return add(name, new CanonicalText(value));
	}

	/** Adds an integer. */
	public CanonicalObjectBuilder number(String name, long value) {
		return add(name, new CanonicalNumber(value));
	}

	/** Adds a truth value. */
	public CanonicalObjectBuilder flag(String name, boolean value) {
		return add(name, new CanonicalBoolean(value));
	}

	/** Adds a value of one of the types that {@link ValueForm} knows. */
	public CanonicalObjectBuilder value(String name, Object value) {
		return add(name, ValueForm.of(value));
	}

	/** The object with what was added so far. */
	public CanonicalObject build() {
		return new CanonicalObject(members);
	}
}
