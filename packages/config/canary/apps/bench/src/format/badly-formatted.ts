export const   untidy = [ "a","b" ]
