/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;

/** Names that become names of tables and columns on both engines. */
class NamesTest {

	private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z0-9]*");
	private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*");
	private static final Pattern LITERAL = Pattern.compile("[A-Z][A-Z0-9_]*");
	private static final int LONGEST = 40;

	private final Model model = new Model();

	private static List<String> wrong(java.util.stream.Stream<? extends ENamedElement> elements, Pattern form) {
		return elements.map(ENamedElement::getName).filter(name -> !form.matcher(name).matches() || name.length() > LONGEST)
				.toList();
	}

	@Test
	void haveOnlyLettersAndDigits() {
		assertEquals(List.of(), wrong(model.classes(), CLASS));
		assertEquals(List.of(), wrong(model.fields(), FIELD));
	}

	@Test
	void literalsAreInCapitals() {
		assertEquals(List.of(), model.enumerations().flatMap(each -> each.getELiterals().stream()).map(ENamedElement::getName)
				.filter(name -> !LITERAL.matcher(name).matches()).toList());
	}

	@Test
	void noTwoFieldsOfAClassDifferInCaseOnly() {
		model.classes().forEach(each -> {
			List<String> names = each.getEAllStructuralFeatures().stream().map(field -> field.getName().toLowerCase(java.util.Locale.ROOT))
					.toList();
			assertEquals(names.stream().distinct().toList(), names, each.getName());
		});
	}

	@Test
	void noFieldTakesANameOfTheStoreItself() {
		assertTrue(model.fields().noneMatch(field -> field.getName().startsWith("record")
				&& List.of("recordNo", "recordId", "recordModel", "recordVersion", "recordHash", "recordSequence")
						.contains(field.getName())));
	}
}
