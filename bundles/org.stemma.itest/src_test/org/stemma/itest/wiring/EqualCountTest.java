/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Neither framework may have tests of its own: what one must do, the other must do. */
class EqualCountTest {

	@Test
	void bothFrameworksRunTheSameTests() {
		assertEquals(Set.of(), ownTests(WiringOnFelixTest.class));
		assertEquals(Set.of(), ownTests(WiringOnEquinoxTest.class));
		assertTrue(Arrays.stream(WiringTests.class.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(Test.class)));
	}

	private static Set<String> ownTests(Class<? extends WiringTests> type) {
		return Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic()).map(Method::getName).collect(Collectors.toSet());
	}
}
