/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.Map;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;

/** What the model says in words about an element: the details of its {@code @Field} or {@code @Kind} annotation. */
public final class Words {

	/** Annotation of attributes and containments. */
	public static final String FIELD = "http://stemma.org/field";
	/** Annotation of classes. */
	public static final String KIND = "http://stemma.org/kind";

	private final Map<String, String> details;

	/** The words of an element, none when it has no such annotation. */
	public Words(EModelElement element, String annotation) {
		EAnnotation found = element.getEAnnotation(annotation);
		details = found == null ? Map.of() : Map.copyOf(found.getDetails().map());
	}

	/** A word, empty when it is not there. */
	public String text(String key) {
		return details.getOrDefault(key, "");
	}

	/** Whether the word is there and says {@code true}. */
	public boolean flag(String key) {
		return Boolean.parseBoolean(text(key));
	}

	/** A class name in plain words: {@code MaterialUse} is {@code Material use}. */
	public static String spoken(String camelCase) {
		StringBuilder words = new StringBuilder().append(camelCase.charAt(0));
		for (char letter : camelCase.substring(1).toCharArray()) {
			words.append(Character.isUpperCase(letter) ? " " : "").append(Character.toLowerCase(letter));
		}
		return words.toString();
	}
}
