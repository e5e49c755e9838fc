/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The texts of a package: {@code messages.properties} beside a class. Immutable, safe to share between threads.
 */
public final class Texts {

	private final ResourceBundle bundle;

	/** The texts beside that class; fails when there is no {@code messages.properties}. */
	public Texts(Class<?> beside) {
		Objects.requireNonNull(beside, "beside");
		bundle = ResourceBundle.getBundle(beside.getPackageName() + ".messages", Locale.ROOT, beside.getClassLoader());
	}

	/** The text of that key, {@code {0}} and the like replaced; fails when there is none, which is a bug. */
	public String get(String key, Object... arguments) {
		String pattern = bundle.getString(key);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(words(arguments));
	}

	/** The text of that key, or another one when there is none. */
	public String find(String key, String otherwise) {
		return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
	}

	private static Object[] words(Object[] arguments) {
		Object[] words = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			words[i] = String.valueOf(arguments[i]);
		}
		return words;
	}
}
