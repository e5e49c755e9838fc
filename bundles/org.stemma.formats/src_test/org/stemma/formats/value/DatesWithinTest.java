/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesWithinTest {

	@ParameterizedTest
	@CsvSource({ "'05/17/2023', MONTH_FIRST", "'Passed 17-05-2023 09:25:11', DAY_FIRST", "'5/4/2023 7:06', UNDECIDED",
			"'5/4/2023 and 13/4/2023', DAY_FIRST", "'13/4/2023 and 4/13/23', MIXED", "'version 13.4.2023.1', UNDECIDED",
			"'', UNDECIDED", "'2023-04-13', UNDECIDED" })
	void areFoundBehindOtherWords(String text, DateOrder order) {
		assertEquals(order, DateOrder.provenBy(DatesWithin.of(List.of(text))));
	}
}
