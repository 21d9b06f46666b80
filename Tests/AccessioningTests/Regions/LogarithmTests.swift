import Glibc
import Testing

@testable import Accessioning

@Test(arguments: [0.2, 0.9, 1, 1.5, 2, 3, 12, 1000, 123_456.7])
func theLogarithmIsGoodToFiveDigits(value: Double) {
    #expect(abs(Logarithm.of(value) - log(value)) < 1e-5)
}
