/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** What the model says about fields is complete, and understood. */
class FieldWordsTest {

	private static final Set<String> KNOWN = Set.of("label", "help", "unit", "min", "max", "lines", "source", "required",
			"personal", "secret", "readOnly", "lineage", "kinds");

	private final Model model = new Model();

	private List<String> fields(java.util.function.Predicate<EStructuralFeature> wrong) {
		return model.fields().filter(wrong).map(Model::name).toList();
	}

	private static String word(EStructuralFeature field, String key) {
		return Model.words(field, Model.FIELD).getOrDefault(key, "");
	}

	@Test
	void eachFieldHasALabel() {
		assertEquals(List.of(), fields(field -> word(field, "label").isBlank()));
	}

	@Test
	void labelsAreNotSentencesAndTheirFirstWordHasACapital() {
		assertEquals(List.of(), fields(field -> {
			String label = word(field, "label");
			String first = label.split(" ")[0];
			return first.equals(first.toLowerCase(java.util.Locale.ROOT)) || label.endsWith(".");
		}));
	}

	@Test
	void onlyKnownWordsAreUsed() {
		assertEquals(List.of(), fields(field -> !KNOWN.containsAll(Model.words(field, Model.FIELD).keySet())));
	}

	@Test
	void marksAreTrueOrLeftOut() {
		Stream<String> marks = Stream.of("required", "personal", "secret", "readOnly");
		assertEquals(List.of(), marks.flatMap(mark -> fields(field -> !Set.of("", "true").contains(word(field, mark))).stream())
				.toList());
	}

	@Test
	void lineageIsParentOrChildAndOnReferencesOnly() {
		assertEquals(List.of(), fields(field -> !Set.of("", "parent", "child").contains(word(field, "lineage"))));
		assertEquals(List.of(), fields(field -> !word(field, "lineage").isEmpty()
				&& !field.getEType().getName().equals("RecordRef")));
	}

	@Test
	void referencesNameKindsThatThereAre() {
		Set<String> kinds = model.classes().map(each -> each.getEPackage().getName() + "." + each.getName())
				.collect(java.util.stream.Collectors.toSet());
		assertEquals(List.of(), fields(field -> !word(field, "kinds").isEmpty()
				&& !kinds.containsAll(List.of(word(field, "kinds").split(",")))));
	}

	@Test
	void onlyReferencesNameKinds() {
		assertEquals(List.of(), fields(field -> !word(field, "kinds").isEmpty()
				&& !field.getEType().getName().equals("RecordRef")));
	}

	@Test
	void boundsAreNumbersAndInOrder() {
		assertEquals(List.of(), fields(field -> {
			String least = word(field, "min");
			String most = word(field, "max");
			return !least.isEmpty() && !most.isEmpty()
					&& new java.math.BigDecimal(least).compareTo(new java.math.BigDecimal(most)) > 0;
		}));
	}

	@Test
	void textThatIsKeptShortSaysHowShort() {
		assertEquals(List.of(), fields(field -> field.getName().equals("code") && word(field, "max").isEmpty()));
	}

	@Test
	void whatIsSecretIsNeverRequiredOfPeople() {
		assertEquals(List.of(), fields(field -> !word(field, "secret").isEmpty() && !word(field, "required").isEmpty()));
	}
}
